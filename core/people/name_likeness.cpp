// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/name_likeness.h"

#include "core/base/text.h"

#include <algorithm>

namespace muster {

namespace {

/// Left out or put in most often when a name is written down: a name with one more of any other word is found by the
/// day of birth alone.
constexpr const char *commonMiddleNames[] = {"thi", "van", "duc", "huu", "ngoc", "minh", "thanh", "quang", "xuan", "hong",
                                             "thu", "kim", "dinh", "cong", "trong", "viet", "hoang", "phuong", "anh", "quoc"};

QString keyOf(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

/// Every word at one letter from this one, in Latin letters.
QStringList nearWords(const QString &word)
{
    QStringList near;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        if (i < word.size() && word.size() > 1)
            near.append(QString(word).remove(i, 1));
        if (i + 1 < word.size())
            near.append(word.left(i) + word[i + 1] + word[i] + word.mid(i + 2));
        for (char c = 'a'; c <= 'z'; ++c) {
            near.append(QString(word).insert(i, QLatin1Char(c)));
            if (i < word.size())
                near.append(QString(word).replace(i, 1, QLatin1Char(c)));
        }
    }
    return near;
}

bool isOneWordMore(const QStringList &longer, const QStringList &shorter)
{
    return longer.size() == shorter.size() + 1 && shorter.size() >= 2
        && std::includes(longer.begin(), longer.end(), shorter.begin(), shorter.end());
}

bool isNearlySpelled(const QStringList &one, const QStringList &other)
{
    return one.size() == other.size()
        && std::equal(one.begin(), one.end(), other.begin(), [](const QString &a, const QString &b) { return isNearly(a, b); });
}

} // namespace

ComparedName::ComparedName(const QString &name) : words(searchWords(name)), sorted(words)
{
    sorted.sort();
}

bool isNearly(QStringView one, QStringView other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > 1)
        return false;
    const auto [a, b] = std::mismatch(one.begin(), one.end(), other.begin());
    const QStringView left = one.sliced(a - one.begin());
    const QStringView right = other.sliced(b - other.begin());
    if (left.size() < right.size())
        return left == right.sliced(1);
    if (left.size() <= 1 || left.sliced(1) == right.sliced(1))
        return true;
    return left[0] == right[1] && left[1] == right[0] && left.sliced(2) == right.sliced(2);
}

NameLikeness likeness(const ComparedName &one, const ComparedName &other)
{
    if (one.words.isEmpty() || other.words.isEmpty())
        return NameLikeness::Different;
    if (one.words == other.words)
        return NameLikeness::Same;
    if (one.sorted == other.sorted)
        return NameLikeness::OtherOrder;
    if (isOneWordMore(one.sorted, other.sorted) || isOneWordMore(other.sorted, one.sorted))
        return NameLikeness::OneWordMore;
    return isNearlySpelled(one.words, other.words) ? NameLikeness::NearlySpelled : NameLikeness::Different;
}

QString nameKey(const QString &name)
{
    return keyOf(searchWords(name));
}

QStringList likelyNameKeys(const QString &name)
{
    const QStringList words = searchWords(name);
    QStringList keys{keyOf(words)};
    for (qsizetype i = 0; i < words.size(); ++i) {
        QStringList others = words;
        others.removeAt(i);
        if (others.size() >= 2)
            keys.append(keyOf(others));
        for (const QString &near : nearWords(words[i]))
            keys.append(keyOf(others + QStringList{near}));
    }
    if (words.size() >= 2)
        for (const char *middle : commonMiddleNames)
            keys.append(keyOf(words + QStringList{QLatin1String(middle)}));
    keys.removeDuplicates();
    return keys;
}

} // namespace muster
