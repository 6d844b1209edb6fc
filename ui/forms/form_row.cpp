// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_row.h"

#include "core/storage/value_json.h"
#include "ui/forms/note_editor.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

constexpr int labelWidth = 148;
constexpr int bar = 3;
constexpr int dayWidth = 152;
constexpr int numberWidth = 112;
constexpr int choiceWidth = 240;
constexpr int codeWidth = 200;
constexpr int referenceWidth = 420;
constexpr int leastText = 120;
constexpr int frame = 28;
/// Texts of more letters than these are as wide as the form.
constexpr int longestShortText = 60;

/// The most a field of its kind is wide; longer is only what takes any length.
int widthOf(const FieldInfo &field, const QFontMetrics &metrics)
{
    switch (field.kind) {
    case FieldKind::Day: return dayWidth;
    case FieldKind::Number:
    case FieldKind::Decimal: return numberWidth;
    case FieldKind::Choice: return choiceWidth;
    case FieldKind::Reference: return referenceWidth;
    case FieldKind::Text:
        if (field.rules.longest <= longestShortText)
            return std::max(leastText, std::min(codeWidth, field.rules.longest * metrics.averageCharWidth() + frame));
        break;
    case FieldKind::Flag:
    case FieldKind::File: break;
    }
    return QWIDGETSIZE_MAX;
}

} // namespace

FormRow::FormRow(const RecordType &type, const FieldInfo &field, FieldEditor *editor)
    : m_type(type), m_field(field), m_editor(editor), m_label(makeLabel(TextLook::Soft, {}, this)),
      m_unit(makeLabel(TextLook::Soft, {}, this)), m_fault(makeLabel(TextLook::Small, {}, this)),
      m_advice(makeLabel(TextLook::Small, {}, this))
{
    m_label->setFixedWidth(labelWidth);
    m_label->setWordWrap(true);
    m_label->setBuddy(editor->control());
    setLook(m_fault, "look", QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_advice->setWordWrap(true);
    m_advice->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(10, 0, 0, 0);
    whole->setSpacing(Theme::unit);
    auto *row = new QHBoxLayout;
    whole->addLayout(row);
    row->setSpacing(Theme::unit);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(buildBody(), 1, Qt::AlignTop);
    m_label->setMinimumHeight(32);
    connect(editor, &FieldEditor::opened, this, [whole](QWidget *below) { whole->addWidget(below); });
    connect(editor, &FieldEditor::edited, this, [this] {
        m_advice->setText(m_editor->advice());
        m_advice->setVisible(!m_advice->text().isEmpty());
        showState();
        emit this->edited();
    });
    retranslate();
}

QWidget *FormRow::buildBody()
{
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(buildLine());
    rows->addWidget(buildDispute());
    rows->addWidget(m_fault);
    rows->addWidget(m_advice);
    return body;
}

QWidget *FormRow::buildLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_editor, 1);
    row->addWidget(m_unit);
    const int width = widthOf(m_field, m_editor->fontMetrics());
    m_editor->setMaximumWidth(width);
    if (width < QWIDGETSIZE_MAX)
        row->addStretch(0);
    m_unit->setVisible(*m_field.rules.unit != '\0');
    return line;
}

QWidget *FormRow::buildDispute()
{
    m_dispute = new QWidget(this);
    m_theirs = makeLabel(TextLook::Body, {}, m_dispute);
    m_theirs->setWordWrap(true);
    m_theirs->setTextFormat(Qt::PlainText);
    m_keepMine = makeButton(ButtonLook::Plain, {}, m_dispute);
    m_keepMine->setObjectName(QStringLiteral("keepMine"));
    m_takeTheirs = makeButton(ButtonLook::Plain, {}, m_dispute);
    m_takeTheirs->setObjectName(QStringLiteral("takeTheirs"));
    auto *rows = new QVBoxLayout(m_dispute);
    rows->setContentsMargins(0, 0, 0, 4);
    rows->setSpacing(4);
    rows->addWidget(m_theirs);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keepMine);
    buttons->addWidget(m_takeTheirs);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    m_dispute->hide();
    connect(m_keepMine, &QPushButton::clicked, this, &FormRow::settle);
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] {
        m_editor->setValue(m_saved);
        settle();
    });
    return m_dispute;
}

bool FormRow::isWide() const
{
    return qobject_cast<const NoteEditor *>(m_editor) || m_field.kind == FieldKind::File;
}

bool FormRow::isEmpty() const
{
    const QVariant value = m_editor->value();
    return m_editor->typingFault().isEmpty() && (value.isNull() || value.toString().isEmpty());
}

FieldState FormRow::state() const
{
    const bool same = m_editor->typingFault().isEmpty()
        && toJson(m_field.kind, m_editor->value()) == toJson(m_field.kind, m_saved);
    return same ? m_unedited : FieldState::Edited;
}

void FormRow::fill(const QVariant &value, FieldState state)
{
    m_saved = value;
    m_unedited = state;
    m_disputed = false;
    m_dispute->hide();
    m_editor->setValue(value);
    m_advice->hide();
    tell({});
    showState();
}

void FormRow::tell(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    setLook(m_editor->control(), "wrong", !fault.isEmpty());
    describe();
}

QString FormRow::told() const
{
    return m_fault->text();
}

void FormRow::dispute(const Theirs &theirs)
{
    m_saved = theirs.value;
    m_unedited = FieldState::Applied;
    m_disputed = true;
    const QString value = theirs.words.isEmpty() ? tr("nothing") : QStringLiteral("“%1”").arg(theirs.words);
    m_theirs->setText(tr("%1 saved meanwhile: %2").arg(theirs.author, value));
    m_dispute->show();
    showState();
}

void FormRow::settle()
{
    m_disputed = false;
    m_editor->control()->setFocus();
    m_dispute->hide();
    showState();
    emit edited();
}

void FormRow::showState()
{
    describe();
    update();
}

void FormRow::describe()
{
    QStringList words;
    if (!m_fault->text().isEmpty())
        words << m_fault->text();
    if (m_disputed)
        words << m_theirs->text();
    if (isEdited())
        words << tr("changed, not yet saved");
    m_editor->control()->setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void FormRow::retranslate()
{
    const QString words = label(m_type, m_field);
    m_label->setText(m_field.rules.required ? words + QStringLiteral(" *") : words);
    m_unit->setText(QCoreApplication::translate(m_type.noun, m_field.rules.unit));
    const QString name = m_unit->text().isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, m_unit->text());
    m_editor->control()->setAccessibleName(m_field.rules.required ? tr("%1, must be filled in").arg(name) : name);
    m_keepMine->setText(tr("Keep mine"));
    m_keepMine->setAccessibleName(tr("Keep mine: %1").arg(name));
    m_takeTheirs->setText(tr("Take theirs"));
    m_takeTheirs->setAccessibleName(tr("Take theirs: %1").arg(name));
    m_editor->retranslate();
}

/// A bar beside what is typed and not yet saved.
void FormRow::paintEvent(QPaintEvent *)
{
    if (!isEdited())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 2, bar, height() - 4), m_disputed ? theme().colours.warning : theme().colours.accent);
}

} // namespace muster
