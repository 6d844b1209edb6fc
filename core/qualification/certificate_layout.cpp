// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_layout.h"

#include "core/base/errors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <optional>

namespace muster {

namespace {

/// An emptied list of numbers and one never filled: the list's own comparison would read through a null pointer.
bool areAlike(const QList<double> &one, const QList<double> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
}

const auto format = QStringLiteral("muster-certificate");
constexpr int version = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateLayout)
};

/// How choices are written, in the order of their types.
const QStringList kinds{"text", "line", "frame", "picture", "signature", "qr", "lessons"};
const QStringList sides{"front", "back"};
const QStringList aligns{"left", "centre", "right"};
const QStringList weights{"regular", "bold"};
const QStringList slants{"upright", "italic"};
const QStringList orientations{"landscape", "portrait"};
const QStringList uses{"on_screen", "printed"};

/// Two places of a millimetre: what mice and keys move by.
double rounded(double number)
{
    return std::round(number * 100) / 100;
}

QJsonArray numbers(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(rounded(value));
    return array;
}

/// Writes what differs from an item as it is made.
class ItemText {
public:
    explicit ItemText(const LayoutItem &item) : m_item(item) {}

    QJsonObject json()
    {
        m_json[u"kind"] = kinds[qsizetype(m_item.kind)];
        m_json[u"place"] = numbers({m_item.place.x(), m_item.place.y(), m_item.place.width(), m_item.place.height()});
        choice(u"side", sides, &LayoutItem::side);
        text(u"text", &LayoutItem::text);
        text(u"only_with", &LayoutItem::onlyWith);
        text(u"family", &LayoutItem::family);
        number(u"points", &LayoutItem::points);
        choice(u"weight", weights, &LayoutItem::weight);
        choice(u"slant", slants, &LayoutItem::slant);
        choice(u"align", aligns, &LayoutItem::align);
        text(u"colour", &LayoutItem::colour);
        number(u"spacing", &LayoutItem::spacing);
        number(u"stroke", &LayoutItem::stroke);
        if (!m_item.picture.isNull())
            m_json[u"picture"] = m_item.picture.hex;
        return m_json;
    }

private:
    template <class Choice> void choice(QStringView key, const QStringList &names, Choice LayoutItem::*member)
    {
        if (m_item.*member != m_usual.*member)
            m_json[key] = names[qsizetype(m_item.*member)];
    }
    void text(QStringView key, QString LayoutItem::*member)
    {
        if (m_item.*member != m_usual.*member)
            m_json[key] = m_item.*member;
    }
    void number(QStringView key, double LayoutItem::*member)
    {
        if (rounded(m_item.*member) != m_usual.*member)
            m_json[key] = rounded(m_item.*member);
    }

    const LayoutItem &m_item;
    const LayoutItem m_usual;
    QJsonObject m_json;
};

/// Reads an object whose keys are all known; what is wrong is told in words that begin with what the object is.
class ObjectReader {
public:
    ObjectReader(const QJsonValue &json, const QString &what) : m_json(json.toObject()), m_left(m_json.keys()), m_what(what)
    {
        if (!json.isObject())
            refuse(Words::tr("it is not written as { … }."));
    }

    template <class Choice> void choice(const QString &key, const QStringList &names, Choice &value)
    {
        const QJsonValue json = take(key);
        const qsizetype index = names.indexOf(json.toString());
        if (index >= 0)
            value = Choice(index);
        else if (!json.isUndefined())
            refuse(Words::tr("“%1” must be one of %2.").arg(key, names.join(QStringLiteral(", "))));
    }
    void text(const QString &key, QString &value)
    {
        const QJsonValue json = take(key);
        if (json.isString())
            value = json.toString();
        else if (!json.isUndefined())
            refuse(Words::tr("“%1” must be a text.").arg(key));
    }
    void number(const QString &key, double &value)
    {
        const QJsonValue json = take(key);
        if (json.isDouble())
            value = json.toDouble();
        else if (!json.isUndefined())
            refuse(Words::tr("“%1” must be a number.").arg(key));
    }
    QList<double> numbers(const QString &key)
    {
        QList<double> values;
        for (const QJsonValueConstRef json : array(key)) {
            if (!json.isDouble())
                refuse(Words::tr("“%1” must hold numbers.").arg(key));
            values.append(json.toDouble());
        }
        return values;
    }
    QJsonArray array(const QString &key)
    {
        const QJsonValue json = take(key);
        if (!json.isArray() && !json.isUndefined())
            refuse(Words::tr("“%1” must be written as [ … ].").arg(key));
        return json.toArray();
    }
    /// Called when everything known has been read.
    void end() const
    {
        if (!m_left.isEmpty())
            refuse(Words::tr("“%1” is not known.").arg(m_left.first()));
    }
    [[noreturn]] void refuse(const QString &words) const { throw Refused(Problem{{}, QStringLiteral("%1: %2").arg(m_what, words)}); }

private:
    QJsonValue take(const QString &key)
    {
        m_left.removeOne(key);
        return m_json.value(key);
    }

    const QJsonObject m_json;
    QStringList m_left;
    const QString m_what;
};

LayoutItem itemOf(const QJsonValue &json, qsizetype index)
{
    ObjectReader reader(json, Words::tr("Item %1").arg(index + 1));
    LayoutItem item;
    item.kind = LayoutKind(-1);
    reader.choice(QStringLiteral("kind"), kinds, item.kind);
    if (item.kind == LayoutKind(-1))
        reader.refuse(Words::tr("“%1” must be one of %2.").arg(QStringLiteral("kind"), kinds.join(QStringLiteral(", "))));
    const QList<double> place = reader.numbers(QStringLiteral("place"));
    if (place.size() != 4)
        reader.refuse(Words::tr("its place must be four numbers: from the left, from the top, width and height in millimetres."));
    item.place = QRectF(place[0], place[1], place[2], place[3]);
    reader.choice(QStringLiteral("side"), sides, item.side);
    reader.text(QStringLiteral("text"), item.text);
    reader.text(QStringLiteral("only_with"), item.onlyWith);
    reader.text(QStringLiteral("family"), item.family);
    reader.number(QStringLiteral("points"), item.points);
    reader.choice(QStringLiteral("weight"), weights, item.weight);
    reader.choice(QStringLiteral("slant"), slants, item.slant);
    reader.choice(QStringLiteral("align"), aligns, item.align);
    reader.text(QStringLiteral("colour"), item.colour);
    reader.number(QStringLiteral("spacing"), item.spacing);
    reader.number(QStringLiteral("stroke"), item.stroke);
    reader.text(QStringLiteral("picture"), item.picture.hex);
    reader.end();
    return item;
}

QJsonObject checkedObject(const QString &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &fault);
    const QJsonObject json = document.object();
    if (fault.error != QJsonParseError::NoError || json.value(u"format").toString() != format)
        throw Refused(Problem{{}, Words::tr("This is not the layout of a certificate.")});
    if (json.value(u"version").toInt(version + 1) > version)
        throw Refused(Problem{{}, Words::tr("This layout of a certificate was made by a later version of Muster.")});
    return json;
}

/// The same problems without their fields, which only the editor knows.
Problems wordsOnly(Problems problems)
{
    for (Problem &problem : problems)
        problem.field.clear();
    return problems;
}

} // namespace

bool CertificateLayout::operator==(const CertificateLayout &other) const
{
    return orientation == other.orientation && items == other.items && areAlike(guidesDown, other.guidesDown)
        && areAlike(guidesAcross, other.guidesAcross) && background == other.background && backgroundUse == other.backgroundUse;
}

QSizeF sheetSize(SheetOrientation orientation)
{
    return orientation == SheetOrientation::Landscape ? QSizeF(297, 210) : QSizeF(210, 297);
}

const QStringList &certificateFamilies()
{
    static const QStringList families{QStringLiteral("Noto Serif"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Serif Display"), QStringLiteral("Noto Sans Display")};
    return families;
}

QString layoutText(const CertificateLayout &layout)
{
    QJsonArray items;
    for (const LayoutItem &item : layout.items)
        items.append(ItemText(item).json());
    QJsonObject json;
    json[u"format"] = format;
    json[u"version"] = version;
    json[u"orientation"] = orientations[qsizetype(layout.orientation)];
    json[u"items"] = items;
    if (!layout.guidesDown.isEmpty())
        json[u"guides_down"] = numbers(layout.guidesDown);
    if (!layout.guidesAcross.isEmpty())
        json[u"guides_across"] = numbers(layout.guidesAcross);
    if (!layout.background.isNull())
        json[u"background"] = layout.background.hex;
    if (layout.backgroundUse != CertificateLayout().backgroundUse)
        json[u"background_use"] = uses[qsizetype(layout.backgroundUse)];
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

CertificateLayout uncheckedLayout(const QString &text)
{
    ObjectReader reader(checkedObject(text), Words::tr("Layout"));
    QString read;
    double readVersion = 0;
    CertificateLayout layout;
    reader.text(QStringLiteral("format"), read);
    reader.number(QStringLiteral("version"), readVersion);
    reader.choice(QStringLiteral("orientation"), orientations, layout.orientation);
    const QJsonArray items = reader.array(QStringLiteral("items"));
    for (qsizetype index = 0; index < items.size(); ++index)
        layout.items.append(itemOf(items[index], index));
    layout.guidesDown = reader.numbers(QStringLiteral("guides_down"));
    layout.guidesAcross = reader.numbers(QStringLiteral("guides_across"));
    reader.text(QStringLiteral("background"), layout.background.hex);
    reader.choice(QStringLiteral("background_use"), uses, layout.backgroundUse);
    reader.end();
    return layout;
}

CertificateLayout layoutOf(const QString &text)
{
    const CertificateLayout layout = uncheckedLayout(text);
    if (const Problems problems = layoutProblems(layout); !problems.isEmpty())
        throw Refused(wordsOnly(problems));
    return layout;
}

QList<FileDigest> filesOf(const CertificateLayout &layout)
{
    QList<FileDigest> files;
    const auto add = [&](const FileDigest &file) {
        if (!file.isNull() && !files.contains(file))
            files.append(file);
    };
    add(layout.background);
    for (const LayoutItem &item : layout.items)
        add(item.picture);
    return files;
}

} // namespace muster
