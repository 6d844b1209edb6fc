// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/administration/administration_page_fixture.h"

#include "core/people/organisation.h"
#include "ui/administration/letterhead_preview.h"
#include "ui/administration/office_section.h"
#include "ui/administration/organisation_tree_view.h"
#include "ui/administration/organisations_view.h"

#include <QDropEvent>
#include <QMimeData>

namespace muster {
namespace {

/// Qt hands a drop on only while its own drag is under way.
struct OpenTree : OrganisationTreeView {
    using OrganisationTreeView::dropEvent;
};

class OrganisationsTest : public AdministrationPageTest {
protected:
    OrganisationsTest()
    {
        brigade = add("Lữ đoàn 239");
        battalion = add("Tiểu đoàn 3", brigade);
        company = add("Đại đội 7", battalion);
        choose(recordType<Organisation>(), brigade);
    }

    qint64 add(const QString &name, qint64 parent = 0)
    {
        StoredRecord record = newRecord(recordType<Organisation>());
        record.values[type().indexOf("name")] = name;
        if (parent != 0)
            record.values[type().indexOf("parent_id")] = parent;
        return saveRecord(database(), type(), record, signing.signature()).state.id;
    }

    static const RecordType &type() { return recordType<Organisation>(); }
    OrganisationsView *view() const { return qobject_cast<OrganisationsView *>(page->lists()->current()); }
    OrganisationTreeView *tree() const { return view()->tree(); }
    QString told() const { return view()->panel()->strip()->isHidden() ? QString() : view()->panel()->strip()->words(); }

    qint64 parentOf(qint64 id) const { return storedRecord(database(), type(), id)->values[type().indexOf("parent_id")].toLongLong(); }

    QTreeWidgetItem *item(const QString &name) const
    {
        const auto found = tree()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }

    void cutAndPaste(qint64 id, qint64 under)
    {
        tree()->setFocus();
        tree()->choose(id);
        press(Qt::Key_X, Qt::ControlModifier);
        tree()->choose(under);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    void drop(qint64 id, QTreeWidgetItem *onto)
    {
        tree()->choose(id);
        tree()->setFocus();
        const QPoint place = onto ? tree()->visualItemRect(onto).center() : tree()->viewport()->rect().bottomLeft();
        QMimeData data;
        QDropEvent dropped(place, Qt::MoveAction, &data, Qt::LeftButton, {});
        (tree()->*&OpenTree::dropEvent)(&dropped);
        QApplication::processEvents();
    }

    qint64 brigade = 0;
    qint64 battalion = 0;
    qint64 company = 0;
};

} // namespace

TEST_F(OrganisationsTest, StandInATreeWithTheirPeople)
{
    ASSERT_TRUE(item("Tiểu đoàn 3"));
    EXPECT_EQ(item("Tiểu đoàn 3")->parent(), item("Lữ đoàn 239"));
    EXPECT_EQ(item("Lữ đoàn 239")->text(1), "0");
    QTreeWidgetItem *hospital = item("Military Hospital 175");
    ASSERT_TRUE(hospital);
    EXPECT_GT(hospital->text(1).toInt(), 0);
    EXPECT_EQ(hospital->text(1), hospital->text(2));
}

TEST_F(OrganisationsTest, AreMovedByKeysAndTakenBack)
{
    cutAndPaste(company, brigade);
    EXPECT_EQ(parentOf(company), brigade);
    EXPECT_EQ(item("Đại đội 7")->parent(), item("Lữ đoàn 239"));
    EXPECT_TRUE(status().startsWith("Moved: Đại đội 7"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(parentOf(company), battalion);
    EXPECT_EQ(item("Đại đội 7")->parent(), item("Tiểu đoàn 3"));
}

TEST_F(OrganisationsTest, ACircleIsRefusedInWords)
{
    const int before = changes();
    cutAndPaste(brigade, company);
    EXPECT_TRUE(told().contains("Lữ đoàn 239 → Đại đội 7 → Tiểu đoàn 3 → Lữ đoàn 239")) << qPrintable(told());
    EXPECT_EQ(changes(), before);
    EXPECT_FALSE(item("Lữ đoàn 239")->parent());
}

TEST_F(OrganisationsTest, AreDraggedUnderAnother)
{
    drop(company, item("Lữ đoàn 239"));
    EXPECT_EQ(parentOf(company), brigade);
}

TEST_F(OrganisationsTest, TheFilterFoldsMarksAndKeepsWhatIsAbove)
{
    view()->filter()->setFocus();
    muster::type(QStringLiteral("dai doi"));
    EXPECT_FALSE(item("Đại đội 7")->isHidden());
    EXPECT_FALSE(item("Lữ đoàn 239")->isHidden());
    EXPECT_TRUE(item("Military Hospital 175")->isHidden());
    press(Qt::Key_Down);
    EXPECT_TRUE(tree()->hasFocus());
}

TEST_F(OrganisationsTest, BranchesCloseByKeysAndStayClosed)
{
    tree()->setFocus();
    tree()->choose(brigade);
    press(Qt::Key_Left);
    EXPECT_FALSE(item("Lữ đoàn 239")->isExpanded());
    window->refreshPage();
    EXPECT_FALSE(item("Lữ đoàn 239")->isExpanded());
    press(Qt::Key_Right);
    EXPECT_TRUE(item("Lữ đoàn 239")->isExpanded());
}

TEST_F(OrganisationsTest, EnterGoesIntoTheFormAndSavingKeepsThePlace)
{
    tree()->setFocus();
    tree()->choose(company);
    emit tree()->chosen(company);
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::ControlModifier);
    muster::type(QStringLiteral("Đại đội 8"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(item("Đại đội 8"));
    EXPECT_EQ(tree()->current(), company);
}

TEST_F(OrganisationsTest, TheLetterheadIsShownAsItIsTyped)
{
    choose(recordType<OfficeProfile>());
    auto *office = qobject_cast<OfficeSection *>(page->lists()->current());
    ASSERT_TRUE(office);
    EXPECT_TRUE(office->preview()->head().first().contains("sample office"));
    office->takeFocus();
    rewrite("letterhead", QStringLiteral("BỘ QUỐC PHÒNG"));
    EXPECT_EQ(office->preview()->head().first(), QStringLiteral("BỘ QUỐC PHÒNG"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(select<OfficeProfile>(database()).first().letterhead, QStringLiteral("BỘ QUỐC PHÒNG"));
}

} // namespace muster
