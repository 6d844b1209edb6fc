// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/item_text_box.h"

#include "ui/qualification/field_menu.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int textHeight = 84;

QToolButton *makeTool(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("look", "boxed");
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ItemTextBox::ItemTextBox(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_field(makeTool(this)), m_bold(makeTool(this)), m_slanted(makeTool(this)), m_menu(new QMenu(this))
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::unit / 2);
    tools->addWidget(m_field, 1);
    tools->addWidget(m_bold);
    tools->addWidget(m_slanted);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit / 2);
    rows->addWidget(m_text);
    rows->addLayout(tools);
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->document()->setDocumentMargin(6);
    m_text->installEventFilter(this);
    m_field->setIcon(lineIcon(QStringLiteral("add")));
    m_field->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_field->setPopupMode(QToolButton::InstantPopup);
    m_field->setMenu(m_menu);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ItemTextBox::typed);
    connect(m_bold, &QToolButton::clicked, this, [this] { wrap(QStringLiteral("**")); });
    connect(m_slanted, &QToolButton::clicked, this, [this] { wrap(QStringLiteral("*")); });
    setFocusProxy(m_text);
    retranslate();
}

void ItemTextBox::show(const QString &text)
{
    if (this->text() == text)
        return;
    const QSignalBlocker quiet(m_text);
    const int at = m_text->textCursor().position();
    m_text->setPlainText(text);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(qMin(at, int(text.size())));
    m_text->setTextCursor(cursor);
}

/// As the document holds it: its plain text would make common spaces of those that must not break.
QString ItemTextBox::text() const
{
    return m_text->document()->toRawText().replace(QChar::ParagraphSeparator, QChar::LineFeed);
}

void ItemTextBox::put(const QString &words)
{
    m_text->insertPlainText(words);
    m_text->setFocus();
}

/// Around the marked words, or the cursor stands between the marks.
void ItemTextBox::wrap(const QString &mark)
{
    QTextCursor cursor = m_text->textCursor();
    const QString marked = cursor.selectedText().replace(QChar::ParagraphSeparator, QChar::LineFeed);
    cursor.insertText(mark + marked + mark);
    if (marked.isEmpty())
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(mark.size()));
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

bool ItemTextBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMark = key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_B || key->key() == Qt::Key_I);
    if (!isMark)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        wrap(key->key() == Qt::Key_B ? QStringLiteral("**") : QStringLiteral("*"));
    return event->type() == QEvent::KeyPress;
}

void ItemTextBox::retranslate()
{
    m_text->setAccessibleName(tr("What the text says"));
    m_field->setText(tr("Field"));
    m_field->setAccessibleName(tr("Put a field into the text"));
    m_field->setToolTip(tr("A field is replaced by what it is for each holder"));
    m_bold->setText(tr("B", "bold"));
    m_bold->setAccessibleName(tr("Bold"));
    m_bold->setToolTip(tr("**Bold** (Ctrl+B)"));
    m_slanted->setText(tr("I", "slanted"));
    m_slanted->setAccessibleName(tr("Slanted"));
    m_slanted->setToolTip(tr("*Slanted* (Ctrl+I)"));
    fillFieldMenu(m_menu, [this](const QString &key) { put(QStringLiteral("{%1}").arg(key)); });
}

} // namespace muster
