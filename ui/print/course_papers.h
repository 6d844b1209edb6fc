// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/training/course.h"

#include <QPagedPaintDevice>

#include <functional>

namespace muster {

/// Which course a paper is of, and in the language of which code.
struct CoursePaperAsked {
    const Database &database;
    CourseId course;
    QString language;
    QDate day = {};         ///< of a paper of one day
};

/// One kind of paper of a course. What it paints it reads itself; it lays out its page before it begins.
struct CoursePaperKind {
    const char *id;
    const char *title;      ///< English, translated in the context "CoursePapers"
    bool ofADay = false;
    std::function<void(const CoursePaperAsked &, QPagedPaintDevice &)> print;
};

/// In the order in which a course needs them.
const QList<CoursePaperKind> &coursePapers();

/// «Attendance sheet POL-2025-01 2025-08-04»; also the name of its file.
QString paperName(const CoursePaperKind &kind, const CoursePaperAsked &asked);

/// The paper as a PDF with its fonts in it.
QByteArray paperPdf(const CoursePaperKind &kind, const CoursePaperAsked &asked);
/// The file appears when it is whole; throws Fault.
void writePaper(const CoursePaperKind &kind, const CoursePaperAsked &asked, const QString &path);

} // namespace muster
