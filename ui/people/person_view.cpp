// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_view.h"

#include "core/office/office.h"
#include "core/pipeline/people_list.h"
#include "core/pipeline/person_records.h"
#include "ui/people/history_tab.h"
#include "ui/people/person_head.h"
#include "ui/people/person_tables.h"
#include "ui/people/profile_tab.h"
#include "ui/people/tours_tab.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace muster {

namespace {

/// The tabs in the order a clerk reads them; a tab with a count says how many records it holds.
struct TabEntry {
    const char *id;
    const char *title;
    PersonTab *(*make)();
    qint64 PersonCounts::*count = nullptr;
};

constexpr TabEntry tabEntries[] = {
    {"profile", QT_TRANSLATE_NOOP("PersonTab", "Profile"), [] { return static_cast<PersonTab *>(new ProfileTab); }},
    {"papers", QT_TRANSLATE_NOOP("PersonTab", "Papers"), papersTab, &PersonCounts::papers},
    {"languages", QT_TRANSLATE_NOOP("PersonTab", "Languages"), languagesTab, &PersonCounts::languages},
    {"candidacies", QT_TRANSLATE_NOOP("PersonTab", "Candidacies"), candidaciesTab, &PersonCounts::candidacies},
    {"training", QT_TRANSLATE_NOOP("PersonTab", "Training"), trainingTab, &PersonCounts::training},
    {"qualifications", QT_TRANSLATE_NOOP("PersonTab", "Qualifications"), qualificationsTab,
     &PersonCounts::qualifications},
    {"tours", QT_TRANSLATE_NOOP("PersonTab", "Tours"), [] { return static_cast<PersonTab *>(new ToursTab); },
     &PersonCounts::tours},
    {"history", QT_TRANSLATE_NOOP("PersonTab", "History"), [] { return static_cast<PersonTab *>(new HistoryTab); }},
};

QString titleOf(const TabEntry &entry, const PersonCounts &counts)
{
    const QString title = QCoreApplication::translate("PersonTab", entry.title);
    return entry.count ? QStringLiteral("%1 %2").arg(title, QLocale().toString(counts.*entry.count)) : title;
}

} // namespace

PersonView::PersonView(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_head(new PersonHead(this)),
      m_back(makeButton(ButtonLook::Plain, {}, this)), m_tabs(new QTabWidget(this))
{
    build();
    buildTabs();
    retranslate();
}

void PersonView::build()
{
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &PersonView::left);
    connect(m_back, &QPushButton::clicked, this, &PersonView::left);
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::gap);
    top->addWidget(m_head, 1);
    top->addWidget(m_back, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(Theme::gap);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
}

void PersonView::addLine(QWidget *line)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, line);
}

/// Each tab is an empty place until it is first shown.
void PersonView::buildTabs()
{
    m_tabs->setUsesScrollButtons(true);
    for (const TabEntry &entry : tabEntries) {
        auto *place = new QWidget(m_tabs);
        place->setObjectName(QLatin1String(entry.id));
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, Theme::gap, 0, 0);
        m_tabs->addTab(place, {});
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        attempt(this, [&] { showTab(index); });
        emit tabChosen();
    });
}

void PersonView::takeFocus()
{
    m_tabs->setFocus();
}

void PersonView::turnTo(const QVariantMap &detail)
{
    const PersonId id{detail.value(QStringLiteral("person")).toLongLong()};
    if (id != m_id)
        m_filled.clear();
    m_id = id;
    m_day = {};
    for (int i = 0; i < m_tabs->count(); ++i)
        if (detail.value(QStringLiteral("tab")).toString() == m_tabs->widget(i)->objectName())
            m_tabs->setCurrentIndex(i);
}

QVariantMap PersonView::detail() const
{
    return {{QStringLiteral("person"), m_id.value}, {QStringLiteral("tab"), m_tabs->currentWidget()->objectName()}};
}

void PersonView::refresh(QDate day)
{
    m_day = day;
    const auto person = personOn(m_office.database(), m_id, day);
    m_tabs->setVisible(person.has_value());
    m_name = person ? person->fullName : QString();
    if (person)
        m_head->fill(*person, papersOf(m_office.database(), m_id, day), day);
    else
        m_head->sayGone();
    titleTabs(personCounts(m_office.database(), m_id));
    m_filled.clear();
    if (person)
        showTab(m_tabs->currentIndex());
    emit named();
}

void PersonView::titleTabs(const PersonCounts &counts)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titleOf(tabEntries[i], counts));
}

void PersonView::showTab(int index)
{
    if (m_day.isNull() || !m_filled.insert(index).second)
        return;
    QWidget *place = m_tabs->widget(index);
    auto *tab = place->findChild<PersonTab *>(QString(), Qt::FindDirectChildrenOnly);
    if (!tab) {
        tab = tabEntries[index].make();
        place->layout()->addWidget(tab);
    }
    tab->fill(shown());
}

PersonTab *PersonView::currentTab() const
{
    return m_tabs->currentWidget()->findChild<PersonTab *>(QString(), Qt::FindDirectChildrenOnly);
}

void PersonView::retranslate()
{
    m_back->setText(tr("All people"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_tabs->setAccessibleName(tr("What is kept of this person"));
    if (!m_day.isNull())
        refresh(m_day);
}

} // namespace muster
