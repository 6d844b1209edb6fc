// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_view.h"

#include "core/office/office.h"
#include "core/pipeline/people_list.h"
#include "core/pipeline/person_records.h"
#include "ui/people/candidacies_tab.h"
#include "ui/people/history_tab.h"
#include "ui/people/papers_tab.h"
#include "ui/people/person_head.h"
#include "ui/people/person_photo.h"
#include "ui/people/person_tables.h"
#include "ui/people/photo_panel.h"
#include "ui/people/profile_tab.h"
#include "ui/people/qualifications_tab.h"
#include "ui/people/tours_tab.h"
#include "ui/people/training_tab.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace muster {

namespace {

/// The tabs in the order a clerk reads them; a tab with a count says how many records it holds.
struct TabEntry {
    const char *id;
    const char *title;
    PersonTab *(*make)(const OfficeDesk &desk);
    qint64 PersonCounts::*count = nullptr;
};

template <class Tab>
PersonTab *make(const OfficeDesk &desk)
{
    return new Tab(desk);
}

template <const PersonTable &table>
PersonTab *makeTable(const OfficeDesk &desk)
{
    return new RecordTab(desk, table);
}

constexpr TabEntry tabEntries[] = {
    {"profile", QT_TRANSLATE_NOOP("PersonTab", "Profile"), make<ProfileTab>},
    {"ranks", QT_TRANSLATE_NOOP("PersonTab", "Ranks"), makeTable<ranksTable>, &PersonCounts::ranks},
    {"papers", QT_TRANSLATE_NOOP("PersonTab", "Papers"), make<PapersTab>, &PersonCounts::papers},
    {"languages", QT_TRANSLATE_NOOP("PersonTab", "Languages"), makeTable<languagesTable>, &PersonCounts::languages},
    {"candidacies", QT_TRANSLATE_NOOP("PersonTab", "Candidacies"), make<CandidaciesTab>, &PersonCounts::candidacies},
    {"training", QT_TRANSLATE_NOOP("PersonTab", "Training"), make<TrainingTab>, &PersonCounts::training},
    {"qualifications", QT_TRANSLATE_NOOP("PersonTab", "Qualifications"), make<QualificationsTab>, &PersonCounts::qualifications},
    {"tours", QT_TRANSLATE_NOOP("PersonTab", "Tours"), make<ToursTab>, &PersonCounts::tours},
    {"history", QT_TRANSLATE_NOOP("PersonTab", "History"), make<HistoryTab>},
};

QString titleOf(const TabEntry &entry, const PersonCounts &counts)
{
    const QString title = QCoreApplication::translate("PersonTab", entry.title);
    return entry.count ? QStringLiteral("%1 %2").arg(title, QLocale().toString(counts.*entry.count)) : title;
}

} // namespace

PersonView::PersonView(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new PersonHead(this)), m_photoPanel(new PhotoPanel(this)),
      m_photo(new PersonPhoto(desk, m_head->portrait(), m_photoPanel)), m_add(makeButton(ButtonLook::Plain, {}, this)),
      m_back(makeButton(ButtonLook::Plain, {}, this)), m_body(new QStackedWidget(this)), m_tabs(new QTabWidget(m_body))
{
    build();
    buildTabs();
    retranslate();
    connect(m_add, &QPushButton::clicked, this, &PersonView::add);
    connect(m_back, &QPushButton::clicked, this, &PersonView::left);
    connect(m_photo, &PersonPhoto::changed, this, &PersonView::readAnew);
    connect(m_photo, &PersonPhoto::turned, this, [this] { m_body->setCurrentIndex(m_photo->isBeingCut() ? 1 : 0); });
    connect(m_photo, &PersonPhoto::said, this, &PersonView::said);
}

void PersonView::build()
{
    m_add->setIcon(lineIcon(QStringLiteral("add")));
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::gap);
    top->addWidget(m_head, 1);
    top->addWidget(m_add, 0, Qt::AlignTop);
    top->addWidget(m_back, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(Theme::gap);
    layout->addLayout(top);
    layout->addWidget(m_body, 1);
    m_body->addWidget(m_tabs);
    m_body->addWidget(m_photoPanel);
}

void PersonView::addLine(QWidget *line)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, line);
}

/// Each tab is an empty place until it is first shown, but for the profile, in which others see what is typed.
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
    auto *profile = tabEntries[0].make(m_desk);
    m_tabs->widget(0)->layout()->addWidget(profile);
    listenTo(profile);
    connect(static_cast<ProfileTab *>(profile), &ProfileTab::begun, this, &PersonView::become);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        attempt(this, [&] { showTab(index); });
        emit tabChosen();
    });
}

void PersonView::takeFocus()
{
    m_beginsTyping = isNew();
    m_tabs->setFocus();
}

void PersonView::listenTo(PersonTab *tab)
{
    connect(tab, &PersonTab::changed, this, &PersonView::readAnew);
    connect(tab, &PersonTab::said, this, &PersonView::said);
    connect(tab, &PersonTab::goTo, this, &PersonView::goTo);
}

void PersonView::turnTo(const QVariantMap &detail)
{
    const PersonId id{detail.value(QStringLiteral("person")).toLongLong()};
    if (id != m_id)
        m_filled.clear();
    m_id = id;
    m_day = {};
    m_record = detail.value(QStringLiteral("record")).toLongLong();
    if (isNew())
        m_tabs->setCurrentIndex(0);
    for (int i = 0; i < m_tabs->count(); ++i)
        if (detail.value(QStringLiteral("tab")).toString() == m_tabs->widget(i)->objectName())
            m_tabs->setCurrentIndex(i);
}

QVariantMap PersonView::detail() const
{
    return {{QStringLiteral("person"), m_id.value}, {QStringLiteral("tab"), m_tabs->currentWidget()->objectName()}};
}

/// The page goes on as that of the person who was just saved; the keyboard stays where it is.
void PersonView::become(PersonId id)
{
    m_id = id;
    readAnew();
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    emit begun();
}

void PersonView::readAnew()
{
    attempt(this, [this] { refresh(m_day); });
}

void PersonView::refresh(QDate day)
{
    m_day = day;
    m_filled.clear();
    for (int i = 1; i < m_tabs->count(); ++i)
        m_tabs->setTabVisible(i, !isNew());
    if (isNew()) {
        m_name = tr("New person");
        m_head->sayNew();
        m_photo->show({}, {});
        m_body->show();
        showTab(0);
        if (std::exchange(m_beginsTyping, false))
            profile()->edit();
    } else {
        showPerson();
    }
    showAdding();
    emit named();
}

void PersonView::showPerson()
{
    const Database &database = m_desk.office.database();
    const auto person = personOn(database, m_id, m_day);
    m_body->setVisible(person.has_value());
    m_name = person ? person->fullName : QString();
    m_photo->show(person ? m_id : PersonId(), m_name);
    if (!person)
        return m_head->sayGone();
    m_head->fill(*person, papersOf(database, m_id, m_day), m_day);
    titleTabs(personCounts(database, m_id));
    showTab(m_tabs->currentIndex());
    if (const qint64 record = std::exchange(m_record, 0); record != 0 && currentTab())
        currentTab()->choose(record);
}

void PersonView::titleTabs(const PersonCounts &counts)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titleOf(tabEntries[i], counts));
}

void PersonView::showTab(int index)
{
    showAdding();
    if (m_day.isNull() || !m_filled.insert(index).second)
        return;
    PersonTab *tab = tabAt(index);
    if (!tab) {
        tab = tabEntries[index].make(m_desk);
        m_tabs->widget(index)->layout()->addWidget(tab);
        listenTo(tab);
        showAdding();
    }
    tab->fill(shown());
}

void PersonView::showAdding()
{
    const PersonTab *tab = currentTab();
    const QString words = tab ? tab->adding() : QString();
    m_add->setVisible(!words.isEmpty() && m_body->isVisibleTo(this));
    m_add->setText(words.isEmpty() ? tr("Add") : words);
    m_add->setToolTip(tr("%1 (Ctrl+N)").arg(words));
}

PersonTab *PersonView::tabAt(int index) const
{
    return m_tabs->widget(index)->findChild<PersonTab *>(QString(), Qt::FindDirectChildrenOnly);
}

PersonTab *PersonView::currentTab() const
{
    return tabAt(m_tabs->currentIndex());
}

ProfileTab *PersonView::profile() const
{
    return static_cast<ProfileTab *>(tabAt(0));
}

void PersonView::add()
{
    if (currentTab() && !currentTab()->adding().isEmpty())
        currentTab()->add();
    else if (!profile()->panel()->mayLeave())
        m_tabs->setCurrentIndex(0);
    else
        emit newPersonAsked();
}

void PersonView::edit()
{
    if (currentTab())
        currentTab()->edit();
}

void PersonView::save()
{
    if (currentTab())
        currentTab()->save();
}

void PersonView::addFiles()
{
    if (currentTab())
        currentTab()->addFiles();
}

void PersonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_photo->isBeingCut())
        m_photo->leave();
    else if (!currentTab() || !currentTab()->stepBack())
        emit left();
}

void PersonView::retranslate()
{
    m_back->setText(tr("All people"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_tabs->setAccessibleName(tr("What is kept of this person"));
    m_photoPanel->retranslate();
    titleTabs({});
    for (int i = 0; i < m_tabs->count(); ++i)
        if (PersonTab *tab = tabAt(i))
            tab->retranslate();
    if (!m_day.isNull())
        refresh(m_day);
}

} // namespace muster
