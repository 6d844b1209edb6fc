// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility/every_place.h"

#include "core/qualification/certificate_template.h"
#include "core/storage/repository.h"
#include "ui/administration/reference_lists.h"
#include "ui/help/help_panel.h"
#include "ui/people/person_place.h"
#include "ui/qualification/register_place.h"
#include "ui/selection/selection_place.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QTest>

namespace muster {

EveryPlace::EveryPlace()
    : window(officeWindow(desk(), {.language = QStringLiteral("en"), .today = sampleDay,
                                   .door = {QStringLiteral("An"), [](const OfficeAddress &) {}}}))
{
}

void EveryPlace::show(QSize size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
}

qint64 EveryPlace::somebodyDeployed() const
{
    return database().rows(QStringLiteral("SELECT person_id FROM tour ORDER BY id LIMIT 1"))[0][0].toLongLong();
}

qint64 EveryPlace::somebodyElse(qint64 person) const
{
    return database().rows(QStringLiteral("SELECT id FROM person WHERE id <> ? ORDER BY id LIMIT 1"), {person})[0][0].toLongLong();
}

QList<EveryPlace::Place> EveryPlace::places() const
{
    const QVariantMap all{{QStringLiteral("names"), QVariantMap()}};
    QList<Place> places{{"dashboard", {"dashboard", {}}}, {"names", {"dashboard", all}}, {"people", {"people", {}}},
                        {"start", {"start", {}}}, {"new office", {"start", {{QStringLiteral("new"), true}}}},
                        {"what changed", {"administration", {{QStringLiteral("section"), QStringLiteral("changes")}}}}};
    places.append({"duplicates", duplicatesPlace()});
    places.append({"merge", mergePlace({somebodyDeployed()}, {somebodyDeployed() + 1})});
    const qint64 somebody = somebodyDeployed();
    places.append({"possible duplicates", {"people", {{QStringLiteral("duplicates"), true}}}});
    places.append({"merge", {"people", {{QStringLiteral("merge"), somebody}, {QStringLiteral("with"), somebodyElse(somebody)}}}});
    for (const char *view : {"board", "list"})
        places.append({std::string("selection, ") + view, selectionPlace(QLatin1String(view))});
    for (const char *view : {"check", "keys"})
        places.append({std::string("qualification, ") + view, {"qualification", {{QStringLiteral("view"), QLatin1String(view)}}}});
    places.append({"candidate", candidatePlace({database().rows(QStringLiteral("SELECT min(id) FROM candidacy"))[0][0].toLongLong()})});
    for (const char *tab : {"profile", "papers", "languages", "candidacies", "training", "qualifications", "tours", "history"})
        places.append({std::string("person, ") + tab,
                       {"people", {{QStringLiteral("person"), somebody}, {QStringLiteral("tab"), QLatin1String(tab)}}}});
    for (const char *view : {"calls", "tests", "boards", "passed"})
        places.append({std::string("selection, ") + view, {"selection", {{QStringLiteral("view"), QLatin1String(view)}}}});
    for (const char *view : {"due", "blocked", "decisions", "requirements"})
        places.append({std::string("procedures, ") + view, {"procedures", {{QStringLiteral("view"), QLatin1String(view)}}}});
    for (const char *view : {"courses", "programmes"})
        places.append({std::string("training, ") + view, {"training", {{QStringLiteral("view"), QLatin1String(view)}}}});
    places.append({"training, calendar", {"training", {{QStringLiteral("view"), QStringLiteral("courses")}, {QStringLiteral("show"), QStringLiteral("calendar")}}}});
    const qint64 course = database().rows(QStringLiteral("SELECT min(id) FROM course"))[0][0].toLongLong();
    for (const char *tab : {"overview"})
        places.append({std::string("course, ") + tab, {"training", {{QStringLiteral("course"), course}, {QStringLiteral("tab"), QLatin1String(tab)}}}});
    for (const char *view : {"granting", "holders", "templates", "types"})
        places.append({std::string("qualification, ") + view, {"qualification", {{QStringLiteral("view"), QLatin1String(view)}}}});
    const CertificateTemplate edited = select<CertificateTemplate>(database(), QStringLiteral("ORDER BY id")).value(0);
    places.append({"editor of a template", {"qualification", {{QStringLiteral("template"), edited.id.value}}}});
    for (const ReferenceList &list : referenceLists())
        places.append({std::string("list ") + list.title,
                       {"administration", {{QStringLiteral("section"), QStringLiteral("lists")}, {QStringLiteral("list"), list.key()}}}});
    places.append({"qualification, register", {"qualification", {{QStringLiteral("view"), QStringLiteral("register")}}}});
    places.append({"issue certificates", issuePlace(QList<QualificationId>())});
    return places;
}

void EveryPlace::go(const Place &place)
{
    window.go(place.where);
    settle();
    // A changed part asks the layout around it to be done anew, which asks the next one.
    for (int level = 0; level < 12; ++level)
        QApplication::processEvents();
}

void EveryPlace::openHelp()
{
    QTest::keyClick(&window, Qt::Key_F1);
    QApplication::processEvents();
}

namespace {

/// Tab comes to the chosen one of several, and the arrows go on from there.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *choice = qobject_cast<const QAbstractButton *>(widget);
    const auto *group = choice ? choice->group() : nullptr;
    return choice && !choice->isChecked() && group && group->checkedButton();
}

} // namespace

QList<QWidget *> EveryPlace::controls() const
{
    QList<QWidget *> controls;
    for (auto *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && !isReachedByArrows(widget))
            controls.append(widget);
    return controls;
}

std::string told(const QWidget *widget)
{
    if (!widget)
        return "nothing";
    const auto *there = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    const QString name = there ? there->text(QAccessible::Name) : QString();
    return QStringLiteral("%1 “%2” (%3)").arg(QLatin1String(widget->metaObject()->className()), name, widget->objectName()).toStdString();
}

} // namespace muster
