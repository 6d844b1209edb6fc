// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merge_fields.h"

#include "core/office/record_list.h"
#include "core/people/person.h"
#include "core/pipeline/value_words.h"
#include "ui/lists/paged_model.h"
#include "ui/people/person_words.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace muster {

namespace {

enum Side { Kept, Other };

/// One side of a choice; a value too long for its room ends in an ellipsis and is told in full by the tool tip.
class SideButton : public QRadioButton {
public:
    SideButton(const QString &words, QWidget *parent) : QRadioButton(words.simplified(), parent)
    {
        setToolTip(words);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setMinimumWidth(narrowest);
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QRadioButton::initStyleOption(option);
        const QRect room = style()->subElementRect(QStyle::SE_RadioButtonContents, option, this);
        option->text = option->fontMetrics.elidedText(text(), Qt::ElideRight, room.width());
    }

    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_RadioButton, option);
    }

private:
    static constexpr int narrowest = 130;
};

const RecordType &people()
{
    return recordType<Person>();
}

bool isEmpty(const QVariant &value)
{
    return value.isNull() || value.toString().isEmpty();
}

} // namespace

MergeFields::MergeFields(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void MergeFields::clear()
{
    delete m_sheet;
    m_choices.clear();
    m_sheet = new QWidget(this);
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    layout()->addWidget(m_sheet);
}

void MergeFields::fill(const Database &database, const StoredRecord &kept, const StoredRecord &other)
{
    m_kept = kept;
    m_other = other;
    clear();
    addHeads();
    ValueWords words(database, recordTypes());
    const QList<FieldInWords> ofKept = words.fields(people(), kept.values);
    const QList<FieldInWords> ofOther = words.fields(people(), other.values);
    QList<qsizetype> same;
    for (qsizetype i = 0; i < ofKept.size(); ++i)
        if (kept.values[i] == other.values[i] || (isEmpty(kept.values[i]) && isEmpty(other.values[i])))
            same.append(i);
        else
            addChoice(i, {cellText(ofKept[i].value), cellText(ofOther[i].value)});
    for (const qsizetype i : same)
        addSame(i, cellText(ofKept[i].value));
}

void MergeFields::addHeads()
{
    m_grid->addWidget(makeLabel(TextLook::Small, tr("Stays"), m_sheet), 0, 1);
    m_grid->addWidget(makeLabel(TextLook::Small, tr("Goes"), m_sheet), 0, 2);
    const auto name = [](const StoredRecord &record) { return recordOf<Person>(record.values).fullName; };
    m_grid->addWidget(new ElidedLabel(TextLook::Heading, name(m_kept), m_sheet), 1, 1);
    m_grid->addWidget(new ElidedLabel(TextLook::Heading, name(m_other), m_sheet), 1, 2);
}

/// The value of the other fills an empty field, unless that breaks a rule with the fields that stay.
bool MergeFields::prefersOther(qsizetype field) const
{
    if (!isEmpty(m_kept.values[field]))
        return false;
    QVariantList filled = values();
    filled[field] = m_other.values[field];
    return people().problems(filled).isEmpty();
}

void MergeFields::addChoice(qsizetype field, const QStringList &words)
{
    const int row = m_grid->rowCount();
    const QString name = label(people(), people().fields[field]);
    m_grid->addWidget(makeLabel(TextLook::Body, QStringLiteral("≠  ") + name, m_sheet), row, 0);
    auto *sides = new QButtonGroup(m_sheet);
    for (const Side side : {Kept, Other}) {
        auto *button = new SideButton(orDash(words[side]), m_sheet);
        button->setAccessibleName(tr("%1: %2").arg(name, orDash(words[side])));
        sides->addButton(button, side);
        m_grid->addWidget(button, row, 1 + side);
    }
    sides->button(prefersOther(field) ? Other : Kept)->setChecked(true);
    m_choices.append({field, sides});
    connect(sides, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit chosen();
    });
}

void MergeFields::addSame(qsizetype field, const QString &words)
{
    if (words.isEmpty())
        return;
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(TextLook::Faint, QStringLiteral("=  ") + label(people(), people().fields[field]), m_sheet), row, 0);
    m_grid->addWidget(new ElidedLabel(TextLook::Faint, words.simplified(), m_sheet), row, 1, 1, 2);
}

QVariantList MergeFields::values() const
{
    QVariantList values = m_kept.values;
    for (const Choice &choice : m_choices)
        if (choice.sides->checkedId() == Other)
            values[choice.field] = m_other.values[choice.field];
    return values;
}

QList<QWidget *> MergeFields::controls() const
{
    QList<QWidget *> controls;
    for (const Choice &choice : m_choices)
        controls.append({choice.sides->button(Kept), choice.sides->button(Other)});
    return controls;
}

void MergeFields::focusFirst()
{
    if (!m_choices.isEmpty())
        m_choices.first().sides->checkedButton()->setFocus(Qt::TabFocusReason);
}

} // namespace muster
