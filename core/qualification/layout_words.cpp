// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/layout_words.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace muster {

namespace {

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}\\n]*)\\}"));
    return pattern;
}

/// What one line of a text says once its fields are filled in.
class FilledLine {
public:
    FilledLine(QStringView line, const CertificateWords &words, WordRun look) : m_words(words), m_look(std::move(look)) { read(line); }

    const QList<WordRun> &runs() const { return m_runs; }
    const WordRun &lookAfter() const { return m_look; }
    bool isLeftOut() const { return m_fields > 0 && m_filled == 0 && !hasWords(); }

private:
    bool hasWords() const
    {
        for (const WordRun &run : m_runs)
            if (!run.words.trimmed().isEmpty())
                return true;
        return false;
    }

    void read(QStringView line)
    {
        for (qsizetype at = 0; at < line.size();) {
            const QStringView rest = line.sliced(at);
            if (rest.startsWith(u'['))
                at += readPart(rest);
            else
                at += readOne(rest);
        }
    }

    /// A star, a field or a letter; gives how long it is.
    qsizetype readOne(QStringView rest)
    {
        if (rest.startsWith(u"**")) {
            m_look.weight = m_look.weight == LayoutWeight::Bold ? LayoutWeight::Regular : LayoutWeight::Bold;
            return 2;
        }
        if (rest.startsWith(u'*')) {
            m_look.slant = m_look.slant == LayoutSlant::Italic ? LayoutSlant::Upright : LayoutSlant::Italic;
            return 1;
        }
        if (const qsizetype end = rest.startsWith(u'{') ? rest.indexOf(u'}') : -1; end > 0) {
            ++m_fields;
            const QString words = m_words.value(rest.sliced(1, end - 1).toString());
            m_filled += words.isEmpty() ? 0 : 1;
            append(words);
            return end + 1;
        }
        const qsizetype length = plainLength(rest);
        append(rest.first(length).toString());
        return length;
    }

    /// As far as nothing stands that means something; at least one letter.
    static qsizetype plainLength(QStringView rest)
    {
        qsizetype length = 1;
        while (length < rest.size() && !QStringView(u"*[{").contains(rest[length]))
            ++length;
        return length;
    }

    /// What stands in brackets, when all of its fields are filled.
    qsizetype readPart(QStringView rest)
    {
        const qsizetype end = rest.indexOf(u']');
        const QString inside = end > 0 ? rest.sliced(1, end - 1).toString() : QString();
        const QStringList keys = fieldsNamed(inside);
        if (keys.isEmpty()) {
            append(QStringLiteral("["));
            return 1;
        }
        m_fields += int(keys.size());
        for (const QString &key : keys)
            if (m_words.value(key).isEmpty())
                return end + 1;
        read(inside);
        return end + 1;
    }

    void append(const QString &words)
    {
        if (!m_runs.isEmpty() && m_runs.last().weight == m_look.weight && m_runs.last().slant == m_look.slant)
            m_runs.last().words += words;
        else if (!words.isEmpty())
            m_runs.append({words, m_look.weight, m_look.slant});
    }

    const CertificateWords &m_words;
    WordRun m_look;
    QList<WordRun> m_runs;
    int m_fields = 0;
    int m_filled = 0;
};

void appendLine(QList<WordRun> &runs, const QList<WordRun> &line)
{
    for (const WordRun &run : line) {
        if (!runs.isEmpty() && runs.last().weight == run.weight && runs.last().slant == run.slant)
            runs.last().words += run.words;
        else
            runs.append(run);
    }
}

} // namespace

QList<WordRun> filledRuns(const QString &text, const CertificateWords &words)
{
    QList<WordRun> runs;
    WordRun look;
    int lines = 0;
    const QString composed = nfc(text);
    for (const QStringView line : QStringView(composed).split(u'\n')) {
        const FilledLine filled(line, words, look);
        look = filled.lookAfter();
        if (filled.isLeftOut())
            continue;
        if (lines++ > 0)
            appendLine(runs, {{QStringLiteral("\n")}});
        appendLine(runs, filled.runs());
    }
    for (WordRun &run : runs)
        run.words = nfc(run.words);
    return runs;
}

QString filledText(const QString &text, const CertificateWords &words)
{
    QString filled;
    for (const WordRun &run : filledRuns(text, words))
        filled += run.words;
    return filled;
}

QStringList fieldsNamed(const QString &text)
{
    QStringList keys;
    for (auto found = fieldPattern().globalMatch(text); found.hasNext();)
        keys.append(found.next().captured(1));
    return keys;
}

} // namespace muster
