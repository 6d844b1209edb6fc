// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/house_rules.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using muster::house::Breach;
using muster::house::breaches;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const std::string licenceLine = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

// The rules that one line breaks when it stands in this file below the licence.
std::vector<std::string> rulesBroken(std::string_view path, const std::string &line)
{
    std::vector<std::string> rules;
    const std::string text = licenceLine + line + "\n";
    for (const Breach &breach : breaches({path, text})) {
        EXPECT_EQ(breach.line, 2);
        rules.push_back(breach.rule);
    }
    return rules;
}

std::string textOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

bool isHeldToTheRules(const std::filesystem::path &file)
{
    static const std::vector<std::string> endings = {".cpp", ".h", ".cmake"};
    const std::string name = file.filename().string();
    return std::find(endings.begin(), endings.end(), file.extension()) != endings.end() ||
           name == "CMakeLists.txt" || name == "run";
}

std::vector<std::filesystem::path> filesOfTheHouse()
{
    const std::filesystem::path root = MUSTER_SOURCE_DIR;
    std::vector<std::filesystem::path> files = {root / "CMakeLists.txt", root / ".ci/run"};
    for (const auto *folder : {"core", "ui", "app", "tests", "resources"}) {
        if (!std::filesystem::exists(root / folder))
            continue;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (entry.is_regular_file() && isHeldToTheRules(entry.path()))
                files.push_back(entry.path());
        }
    }
    return files;
}

} // namespace

TEST(House, keepsItsRules)
{
    const std::filesystem::path root = MUSTER_SOURCE_DIR;
    const auto files = filesOfTheHouse();
    ASSERT_GT(files.size(), 10u);
    for (const auto &file : files) {
        const std::string path = std::filesystem::relative(file, root).generic_string();
        const std::string text = textOf(file);
        for (const Breach &breach : breaches({path, text}))
            ADD_FAILURE() << path << ":" << breach.line << ": " << breach.rule;
    }
}

TEST(HouseRules, coreNeverIncludesTheWindow)
{
    EXPECT_THAT(rulesBroken("core/base/text.cpp", "#include \"ui/shell/theme.h\""),
                ElementsAre("core may not include ui"));
    EXPECT_THAT(rulesBroken("ui/shell/theme.cpp", "#include \"app/muster/options.h\""),
                ElementsAre("ui may not include app"));
    EXPECT_THAT(rulesBroken("app/musterctl/main.cpp", "#include \"tests/support/office.h\""),
                ElementsAre("app may not include tests"));
}

TEST(HouseRules, everyFolderMayIncludeThoseBelowIt)
{
    EXPECT_THAT(rulesBroken("app/muster/main.cpp", "#include \"ui/shell/main_window.h\""), IsEmpty());
    EXPECT_THAT(rulesBroken("ui/people/list.cpp", "#include \"core/people/person.h\""), IsEmpty());
    EXPECT_THAT(rulesBroken("tests/core/x_test.cpp", "#include \"core/office/office.h\""), IsEmpty());
}

TEST(HouseRules, aRoomNeverIncludesAHigherRoom)
{
    EXPECT_THAT(rulesBroken("core/record/field.h", "#include \"core/storage/database.h\""),
                ElementsAre("core/record may not include core/storage"));
    EXPECT_THAT(rulesBroken("core/deployment/tour.cpp", "  #  include \"core/strength/strength.h\""),
                ElementsAre("core/deployment may not include core/strength"));
    EXPECT_THAT(rulesBroken("core/office/office.cpp", "#include \"core/base/days.h\""), IsEmpty());
    EXPECT_THAT(rulesBroken("core/strength/strength.cpp", "#include \"core/missions/mission.h\""), IsEmpty());
}

TEST(HouseRules, roomsOfOneFloorNeverIncludeEachOther)
{
    EXPECT_THAT(rulesBroken("core/people/person.h", "#include \"core/missions/mission.h\""),
                ElementsAre("core/people may not include core/missions"));
    EXPECT_THAT(rulesBroken("core/training/course.h", "#include \"core/qualification/certificate.h\""),
                ElementsAre("core/training may not include core/qualification"));
    EXPECT_THAT(rulesBroken("core/training/course.cpp", "#include \"core/training/course.h\""), IsEmpty());
}

TEST(HouseRules, aQualificationMayNameItsCourse)
{
    EXPECT_THAT(rulesBroken("core/qualification/qualification.h", "#include \"core/training/course.h\""),
                IsEmpty());
    EXPECT_THAT(rulesBroken("core/qualification/qualification.h", "#include \"core/selection/candidacy.h\""),
                ElementsAre("core/qualification may not include core/selection"));
}

TEST(HouseRules, anUnknownRoomIsNamed)
{
    EXPECT_THAT(rulesBroken("core/attic/box.cpp", "#include \"core/base/days.h\""),
                ElementsAre("core has no room attic"));
}

TEST(HouseRules, includesNeverGoByARelativePath)
{
    EXPECT_THAT(rulesBroken("core/base/text.cpp", "#include \"text.h\""),
                ElementsAre("include by the path from the root of the repository: text.h"));
    EXPECT_THAT(rulesBroken("core/base/text.cpp", "#include \"../record/field.h\""),
                ElementsAre("include by the path from the root of the repository: ../record/field.h"));
    EXPECT_THAT(rulesBroken("ui/shell/theme.cpp", "#include \"theme.moc\""), IsEmpty());
}

TEST(HouseRules, coreIncludesNoGuiAndNoWidgetsHeader)
{
    EXPECT_THAT(rulesBroken("core/base/text.h", "#include <QColor>"),
                ElementsAre("no Gui header here: QColor"));
    EXPECT_THAT(rulesBroken("core/base/text.h", "#include <QtGui/QImage>"),
                ElementsAre("no Gui header here: QtGui/QImage"));
    EXPECT_THAT(rulesBroken("core/base/text.h", "#include <QtWidgets>"),
                ElementsAre("no Widgets header here: QtWidgets"));
    EXPECT_THAT(rulesBroken("core/base/text.h", "#include <QString>"), IsEmpty());
}

TEST(HouseRules, paperNeedsNoWindow)
{
    EXPECT_THAT(rulesBroken("ui/print/roll.cpp", "#include <QLabel>"),
                ElementsAre("no Widgets header here: QLabel"));
    EXPECT_THAT(rulesBroken("ui/print/roll.cpp", "#include \"ui/shell/theme.h\""),
                ElementsAre("ui/print may not include the window's parts"));
    EXPECT_THAT(rulesBroken("ui/print/roll.cpp", "#include <QPainter>"), IsEmpty());
}

TEST(HouseRules, onlyStorageSpeaksToTheEngine)
{
    const std::string rule = "only core/storage speaks to the database engine";
    EXPECT_THAT(rulesBroken("core/people/person.cpp", "QSqlQuery query;"), ElementsAre(rule));
    EXPECT_THAT(rulesBroken("ui/people/list.cpp", "auto db = QSqlDatabase::database();"), ElementsAre(rule));
    EXPECT_THAT(rulesBroken("core/storage/database.cpp", "QSqlQuery query;"), IsEmpty());
    EXPECT_THAT(rulesBroken("core/people/person.cpp", "// not a QSqlQuery"), IsEmpty());
}

TEST(HouseRules, coreReadsNoClock)
{
    const std::string rule = "core reads no clock: the day or moment comes in as an argument";
    EXPECT_THAT(rulesBroken("core/people/document.cpp", "return QDate::currentDate();"), ElementsAre(rule));
    EXPECT_THAT(rulesBroken("core/storage/change_set.cpp", "std::chrono::system_clock::now()"),
                ElementsAre(rule));
    EXPECT_THAT(rulesBroken("app/muster/main.cpp", "return QDate::currentDate();"), IsEmpty());
}

TEST(HouseRules, everySourceNamesItsLicenceFirst)
{
    EXPECT_THAT(breaches({"core/base/text.h", "#pragma once\n"}),
                ElementsAre(Breach{1, "the first line names the licence"}));
    EXPECT_THAT(breaches({"core/base/text.h", ""}),
                ElementsAre(Breach{1, "the first line names the licence"}));
    EXPECT_THAT(breaches({"app/run", "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n"}),
                IsEmpty());
}

TEST(HouseRules, noFileIsLongerThanFourHundredLines)
{
    std::string text = licenceLine;
    for (int line = 2; line <= 400; ++line)
        text += "int x;\n";
    EXPECT_THAT(breaches({"core/base/text.cpp", text}), IsEmpty());
    text += "int x;\n";
    EXPECT_THAT(breaches({"core/base/text.cpp", text}),
                ElementsAre(Breach{0, "no file is longer than 400 lines"}));
}
