// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/recorded_view.h"

#include "core/office/record_list.h"
#include "core/storage/value_json.h"
#include "ui/lists/paged_model.h"
#include "ui/people/person_words.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

constexpr int labelWidth = 190;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordedView)
};

const RecordThen *sameIn(const QList<RecordThen> &records, const RecordThen &record)
{
    const auto found = std::find_if(records.begin(), records.end(), [&record](const RecordThen &other) {
        return other.type == record.type && other.id == record.id;
    });
    return found == records.end() ? nullptr : &*found;
}

/// Puts records into lines of rich text.
class Telling {
public:
    Telling(const QList<RecordThen> &now, ValueWords &words) : now_(now), words_(words) {}

    QString of(const RecordThen &record) const
    {
        const RecordThen *later = sameIn(now_, record);
        QString lines;
        for (qsizetype i = 0; i < record.type->fields.size(); ++i)
            lines += line(record, later, i);
        return paragraph(heading(record) + (later ? QString() : marked(Words::tr("removed since"))))
            + QStringLiteral("<table cellspacing='0' cellpadding='2' style='margin-bottom:14px'>%1</table>").arg(lines);
    }

    QString later(const RecordThen &record) const
    {
        return paragraph(QStringLiteral("<span style='color:%1'>%2</span>").arg(soft(), titleOf(record).toHtmlEscaped()) + marked(Words::tr("came later")));
    }

private:
    static QString soft() { return theme().colours.textSoft.name(); }
    static QString paragraph(const QString &text) { return QStringLiteral("<p style='margin-top:0; margin-bottom:2px'>%1</p>").arg(text); }

    static QString marked(const QString &words)
    {
        return QStringLiteral(" &nbsp;<span style='background-color:%1; color:%2'>&nbsp;%3&nbsp;</span>")
            .arg(theme().colours.warningSoft.name(), theme().colours.warning.name(), words.toHtmlEscaped());
    }

    static QString titleOf(const RecordThen &record)
    {
        const QString naming = record.type->naming(record.values);
        const QString kind = noun(*record.type);
        return naming.isEmpty() ? kind : naming.startsWith(kind) ? naming : QStringLiteral("%1 %2").arg(kind, naming);
    }

    static QString heading(const RecordThen &record) { return QStringLiteral("<b>%1</b>").arg(titleOf(record).toHtmlEscaped()); }

    QString said(const RecordThen &record, qsizetype field) const
    {
        return orDash(cellText(words_.shown(*record.type, record.type->fields[field], record.values[field])));
    }

    /// Whose the record is need not be read under the person's own name.
    QString line(const RecordThen &record, const RecordThen *later, qsizetype i) const
    {
        const FieldInfo &field = record.type->fields[i];
        if (field.rules.required && field.kind == FieldKind::Reference && qstrcmp(field.refersTo, tableName<Person>) == 0)
            return {};
        const QJsonValue then = toJson(field.kind, record.values[i]);
        const bool isOther = later && then != toJson(field.kind, later->values[i]);
        if (!isOther && historyText(*record.type, record.values).indexOf(QStringLiteral("\"%1\":").arg(QLatin1String(field.column))) < 0)
            return {};
        const QString value = said(record, i).toHtmlEscaped() + (isOther ? marked(Words::tr("now: %1").arg(said(*later, i))) : QString());
        return QStringLiteral("<tr><td width='%1' style='color:%2'>%3</td><td>%4</td></tr>")
            .arg(labelWidth).arg(soft(), label(*record.type, field).toHtmlEscaped(), value);
    }

    const QList<RecordThen> &now_;
    ValueWords &words_;
};

/// The kinds in the order in which the office lists them.
QList<RecordThen> inOrder(QList<RecordThen> records)
{
    std::stable_sort(records.begin(), records.end(), [](const RecordThen &a, const RecordThen &b) {
        return recordTypes().indexOf(a.type) < recordTypes().indexOf(b.type);
    });
    return records;
}

} // namespace

RecordedView::RecordedView(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void RecordedView::show(const QList<RecordThen> &then, const QList<RecordThen> &now, ValueWords &words)
{
    const Telling telling(now, words);
    QString text;
    for (const RecordThen &record : inOrder(then))
        text += telling.of(record);
    for (const RecordThen &record : inOrder(now))
        if (!sameIn(then, record))
            text += telling.later(record);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    m_plain = QTextDocumentFragment::fromHtml(text).toPlainText();
    label->setAccessibleName(m_plain);
    m_rows->addWidget(label);
    m_rows->addStretch(1);
}

} // namespace muster
