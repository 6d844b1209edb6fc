// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_panel.h"

#include "ui/help/help_layout.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

const QByteArray keysTopic("keys");

} // namespace

HelpPanel::HelpPanel(std::function<QList<QAction *>()> actions, QWidget *parent)
    : QFrame(parent), m_actions(std::move(actions)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_search(new QLineEdit(this)), m_browser(new QTextBrowser(this)), m_back(addButton("back")),
      m_contents(addButton("menu")), m_close(addButton("close"))
{
    setObjectName(QStringLiteral("helpPanel"));
    build();
    connect(m_back, &QToolButton::clicked, this, &HelpPanel::back);
    connect(m_contents, &QToolButton::clicked, this, &HelpPanel::showContents);
    connect(m_close, &QToolButton::clicked, this, &HelpPanel::shut);
    connect(m_search, &QLineEdit::textEdited, this, &HelpPanel::showFound);
    connect(m_search, &QLineEdit::returnPressed, m_browser, qOverload<>(&QWidget::setFocus));
    connect(m_browser, &QTextBrowser::anchorClicked, this, qOverload<const QUrl &>(&HelpPanel::follow));
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPanel::shut);
    retranslate();
    hide();
}

QToolButton *HelpPanel::addButton(const char *icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(QLatin1String(icon)));
    return button;
}

void HelpPanel::build()
{
    setMinimumWidth(280);
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    for (QToolButton *button : {m_back, m_contents, m_close})
        head->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_search);
    rows->addWidget(m_browser, 1);
    setTabOrder(m_back, m_contents);
    setTabOrder(m_contents, m_close);
    setTabOrder(m_close, m_search);
    setTabOrder(m_search, m_browser);
}

void HelpPanel::open(const QByteArray &topic)
{
    if (!isVisible())
        m_cameFrom = QApplication::focusWidget();
    m_before.clear();
    m_search->clear();
    show(topic);
    setVisible(true);
    emit shown();
    m_browser->setFocus();
}

void HelpPanel::follow(const QByteArray &topic)
{
    if (isVisible() && topic != m_topic) {
        m_before.clear();
        show(topic);
    }
}

void HelpPanel::shut()
{
    if (isHidden())
        return;
    hide();
    emit closed();
    if (m_cameFrom)
        m_cameFrom->setFocus();
}

void HelpPanel::show(const QByteArray &topic)
{
    const HelpTopic found = helpTopic(topic);
    m_topic = topic;
    write(topic == keysTopic ? found.text + keyTable() : found.text);
    m_browser->setAccessibleName(tr("Help: %1").arg(found.title));
    m_back->setEnabled(!m_before.isEmpty());
}

void HelpPanel::write(const QString &markdown)
{
    m_browser->setMarkdown(markdown);
    layOutHelp(*m_browser->document());
    m_browser->moveCursor(QTextCursor::Start);
}

/// The sheet of keys, read from the actions themselves.
QString HelpPanel::keyTable() const
{
    QString table = QStringLiteral("\n\n| %1 | %2 |\n|---|---|\n").arg(tr("Key"), tr("What it does"));
    for (const QString &line : keyLines(m_actions()))
        table += QStringLiteral("| **%1** | %2 |\n").arg(line.section(u'\t', 1), line.section(u'\t', 0, 0));
    return table;
}

void HelpPanel::showContents()
{
    QList<HelpTopic> topics;
    for (const QByteArray &id : helpTopicIds())
        topics.append(helpTopic(id));
    showList(tr("All topics"), topics);
    m_browser->setFocus();
}

void HelpPanel::showFound(const QString &words)
{
    if (words.trimmed().isEmpty())
        return showContents(), m_search->setFocus();
    const QList<HelpTopic> topics = helpTopicsWith(words);
    showList(topics.isEmpty() ? tr("Nothing in the help for “%1”").arg(words.trimmed()) : tr("Found"), topics);
}

void HelpPanel::showList(const QString &title, const QList<HelpTopic> &topics)
{
    if (!m_topic.isEmpty())
        m_before.append(m_topic);
    m_topic.clear();
    QString text = QStringLiteral("# %1\n\n").arg(title);
    for (const HelpTopic &topic : topics)
        text += QStringLiteral("- [%1](%2.md)\n").arg(topic.title, QString::fromLatin1(topic.id));
    write(text);
    m_browser->setAccessibleName(tr("Help: %1").arg(title));
    m_back->setEnabled(!m_before.isEmpty());
}

void HelpPanel::follow(const QUrl &link)
{
    if (!m_topic.isEmpty())
        m_before.append(m_topic);
    show(link.path().remove(QStringLiteral(".md")).toLatin1());
}

void HelpPanel::back()
{
    if (m_before.isEmpty())
        return;
    show(m_before.takeLast());
    m_browser->setFocus();
}

void HelpPanel::changeEvent(QEvent *event)
{
    const bool isOtherInk = event->type() == QEvent::PaletteChange;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (isVisible() && (isOtherInk || event->type() == QEvent::LanguageChange))
        m_topic.isEmpty() ? showContents() : show(m_topic);
    QFrame::changeEvent(event);
}

void HelpPanel::retranslate()
{
    m_title->setText(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_back->setToolTip(tr("The topic before"));
    m_back->setAccessibleName(m_back->toolTip());
    m_contents->setToolTip(tr("All topics"));
    m_contents->setAccessibleName(m_contents->toolTip());
    m_close->setToolTip(tr("Close the help (Esc)"));
    m_close->setAccessibleName(tr("Close the help"));
}

} // namespace muster
