// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_row.h"

#include "core/storage/value_json.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int labelWidth = 140;
constexpr int bar = 3;

} // namespace

FormRow::FormRow(const RecordType &type, const FieldInfo &field, FieldEditor *editor)
    : m_type(type), m_field(field), m_editor(editor), m_label(makeLabel(TextLook::Soft, {}, this)),
      m_fault(makeLabel(TextLook::Small, {}, this))
{
    m_label->setFixedWidth(labelWidth);
    m_label->setWordWrap(true);
    m_label->setBuddy(editor->control());
    setLook(m_fault, "look", QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(buildBody(), 1);
    m_label->setMinimumHeight(32);
    connect(editor, &FieldEditor::edited, this, [this] {
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
    rows->addWidget(m_editor);
    rows->addWidget(buildDispute());
    rows->addWidget(m_fault);
    return body;
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
    const QString name = label(m_type, m_field);
    m_label->setText(m_field.rules.required ? name + QStringLiteral(" *") : name);
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
