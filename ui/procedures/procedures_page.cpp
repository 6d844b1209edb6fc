// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/procedures_page.h"

#include "ui/procedures/blocked_view.h"
#include "ui/procedures/decisions_view.h"
#include "ui/procedures/due_view.h"
#include "ui/procedures/requirements_view.h"
#include "ui/shell/page_header.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace muster {

namespace {

const QString viewKey = QStringLiteral("view");

struct ViewName {
    const char *id;
    const char *title;      ///< translated in the context "Procedures"
};

/// In the order of the tabs.
constexpr ViewName viewNames[] = {
    {"due", QT_TRANSLATE_NOOP("Procedures", "Due")},
    {"blocked", QT_TRANSLATE_NOOP("Procedures", "Blocked")},
    {"decisions", QT_TRANSLATE_NOOP("Procedures", "Decisions")},
    {"requirements", QT_TRANSLATE_NOOP("Procedures", "Requirements")},
};

} // namespace

ProceduresPage::ProceduresPage(OfficeDesk desk, QWidget *parent)
    : Page(parent), m_header(new PageHeader(this)), m_tabs(new QTabWidget(this)), m_due(new DueView(desk, m_tabs)), m_blocked(new BlockedView(desk, m_tabs)), m_decisions(new DecisionsView(desk, m_tabs)),
      m_requirements(new RequirementsView(desk, m_tabs))
{
    build();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refresh();
        emit moved();
    });
    retranslate();
}

void ProceduresPage::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * Theme::unit, 20, 3 * Theme::unit, 20);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_header);
    rows->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    for (ProceduresView *view : {static_cast<ProceduresView *>(m_due), static_cast<ProceduresView *>(m_blocked),
                                 static_cast<ProceduresView *>(m_decisions), static_cast<ProceduresView *>(m_requirements)})
        add(view);
    addAction(QT_TRANSLATE_NOOP("Action", "New record"), QKeySequence::New, &ProceduresView::add);
    addAction(QT_TRANSLATE_NOOP("Action", "Save the record"), QKeySequence::Save, &ProceduresView::save);
}

void ProceduresPage::add(ProceduresView *view)
{
    m_tabs->addTab(view, QString());
    connect(view, &ProceduresView::goTo, this, &Page::goTo);
    connect(view, &ProceduresView::moved, this, &Page::moved);
    connect(view, &ProceduresView::said, this, &Page::said);
    connect(view, &ProceduresView::counted, this, [this, view](const QString &figure) {
        if (view == current())
            emit counted(figure);
    });
}

/// The English text is kept with the action, so that it can speak another language later.
void ProceduresPage::addAction(const char *text, const QKeySequence &key, void (ProceduresView::*act)())
{
    auto *action = new QAction(this);
    action->setData(QByteArray(text));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, act] { (current()->*act)(); });
    QWidget::addAction(action);
}

ProceduresView *ProceduresPage::current() const
{
    return static_cast<ProceduresView *>(m_tabs->currentWidget());
}

QString ProceduresPage::title() const
{
    return tr("Procedures");
}

void ProceduresPage::refresh()
{
    current()->refresh(today());
}

void ProceduresPage::open(const QVariantMap &detail)
{
    const QString wanted = detail.value(viewKey).toString();
    for (int i = 0; i < m_tabs->count(); ++i)
        if (wanted == QLatin1String(viewNames[i].id))
            m_tabs->setCurrentIndex(i);
    current()->open(detail);
    current()->takeFocus();
}

QVariantMap ProceduresPage::detail() const
{
    QVariantMap detail = current()->detail();
    detail.insert(viewKey, QString::fromLatin1(viewNames[m_tabs->currentIndex()].id));
    return detail;
}

void ProceduresPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !current()->stepBack())
        Page::keyPressEvent(event);
}

void ProceduresPage::retranslate()
{
    m_header->setTitle(tr("Procedures"));
    m_header->setSubtitle(tr("What has to be done before people depart, by when, and by whom"));
    m_tabs->tabBar()->setAccessibleName(tr("Views"));
    for (QAction *action : actions())
        action->setText(QCoreApplication::translate("Action", action->data().toByteArray().constData()));
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, QCoreApplication::translate("Procedures", viewNames[i].title));
        static_cast<ProceduresView *>(m_tabs->widget(i))->retranslate();
    }
}

} // namespace muster
