// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/administration/organisation_tree_view.h"
#include "ui/administration/reference_lists.h"
#include "ui/charts/chart_view.h"
#include "ui/lists/table_view.h"
#include "ui/office_window.h"
#include "ui/shell/top_bar.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTest>

namespace muster {
namespace {

/// An office that was made a moment ago.
class EmptyOfficeTest : public testing::Test {
protected:
    EmptyOfficeTest()
    {
        applyLanguage(*qApp, QStringLiteral("en"));
        applyTheme(*qApp, Appearance::Light);
        const OfficeAddress address = OfficeAddress::of(m_folder.filePath(QStringLiteral("new.muster")));
        createOffice(address, OfficeProfile{.name = QStringLiteral("New")}, sampleClerk());
        m_office.emplace(Office::open(address, sampleClerk()));
        m_desk.emplace(*m_office);
        window = std::make_unique<MainWindow>(officeWindow(*m_desk, {.language = QStringLiteral("en"), .today = sampleDay}));
        window->resize(1280, 800);
        window->show();
    }

    void go(const Location &place)
    {
        window->go(place);
        for (int round = 0; round < 3; ++round) {
            QApplication::processEvents();
            m_desk->worker->settle();
        }
        QApplication::processEvents();
    }

    /// Words that tell what to do next begin with one of these.
    static void expectWayOn(const QString &words, const QWidget *where)
    {
        static const QRegularExpression wayOn(QStringLiteral("\\b(Press|Choose|Enter|Try|Bring|Change)\\b"));
        EXPECT_TRUE(wayOn.match(words).hasMatch()) << where->metaObject()->className() << " “" << where->accessibleName().toStdString()
                                                   << "”: " << words.toStdString();
    }

    void expectWordsInsteadOfEmptiness()
    {
        for (const auto *table : window->findChildren<TableView *>())
            if (table->isVisible() && table->model()->rowCount() == 0)
                expectWayOn(table->emptyText(), table);
        for (const auto *tree : window->findChildren<OrganisationTreeView *>())
            if (tree->isVisible() && tree->shownCount() == 0)
                expectWayOn(tree->emptyText(), tree);
        for (const auto *chart : window->findChildren<ChartView *>())
            if (chart->isVisible() && chart->marks().isEmpty())
                expectWayOn(chart->emptyText(), chart);
    }

    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_folder;
    std::optional<Office> m_office;
    std::optional<OfficeDesk> m_desk;
};

} // namespace

TEST_F(EmptyOfficeTest, EveryPageSaysWhatToDoNext)
{
    const QVariantMap names{{QStringLiteral("names"), QVariantMap()}};
    const QVariantMap list{{QStringLiteral("view"), QStringLiteral("list")}};
    const QVariantMap changes{{QStringLiteral("section"), QStringLiteral("changes")}};
    const auto view = [](const char *id) { return QVariantMap{{QStringLiteral("view"), QLatin1String(id)}}; };
    for (const Location &place : {Location{"dashboard", {}}, Location{"dashboard", names}, Location{"people", {}}, Location{"selection", list},
                                  Location{"procedures", view("due")}, Location{"procedures", view("blocked")}, Location{"procedures", view("decisions")},
                                  Location{"procedures", view("requirements")}, Location{"administration", changes}}) {
        go(place);
        expectWordsInsteadOfEmptiness();
    }
}

TEST_F(EmptyOfficeTest, EveryListOfAdministrationSaysWhatToDoNext)
{
    for (const ReferenceList &list : referenceLists()) {
        SCOPED_TRACE(list.title);
        go({"administration", {{QStringLiteral("section"), QStringLiteral("lists")}, {QStringLiteral("list"), list.key()}}});
        expectWordsInsteadOfEmptiness();
    }
}

TEST_F(EmptyOfficeTest, TheSearchSaysWhatToDoWhenNothingIsFound)
{
    go({"dashboard", {}});
    auto *search = window->topBar()->search();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    ASSERT_TRUE(QTest::qWaitFor([search] { return search->isOpen(); }));
    auto *found = window->findChild<QFrame *>(QStringLiteral("searchHits"))->findChild<QListWidget *>();
    ASSERT_EQ(found->count(), 1);
    expectWayOn(found->item(0)->text(), found);
}

} // namespace muster
