// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/training/training_views.h"
#include "ui/training/needs_view.h"
#include "ui/training/outcomes_view.h"
namespace muster {
struct ZzOutcomesScratch : TrainingViewsTest {
    void shots(const char *view)
    {
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light);
                window->resize(size);
                window->go({"training", {{"view", QLatin1String(view)}}});
                settle(); QTest::qWait(300); settle();
                window->grab().save(QStringLiteral("/tmp/outcomes_%1_%2_%3.png").arg(QLatin1String(view)).arg(size.width()).arg(dark));
            }
    }
};
TEST_F(ZzOutcomesScratch, needs) { shots("needs"); }
TEST_F(ZzOutcomesScratch, outcomes) { shots("outcomes"); }
}
#include "ui/print/course_report.h"
#include "core/storage/repository.h"
namespace muster {
TEST_F(ZzOutcomesScratch, papers)
{
    for (const QString code : {"POL-2021-01", "INT-2025-01"})
        for (const QString lang : {"en", "vi"}) {
            auto id = select<Course>(database(), QStringLiteral("WHERE code = ?"), {code}).first().id;
            CourseReport r = courseReport(database(), id);
            r.bands = {{.id={1},.nameEn="Excellent",.nameVi="Xuất sắc",.leastMark=90},{.id={2},.nameEn="Good",.nameVi="Giỏi",.leastMark=80},{.id={3},.nameEn="Fair",.nameVi="Khá",.leastMark=65}};
            writeCourseReport(r, lang, "/tmp/outcomes_" + code + "_" + lang + ".pdf");
        }
}
}
