// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/print/course_papers.h"
#include "ui/training/course_tab.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace muster {

class MessageStrip;
class ScanPreview;
class ScansBox;

/// The papers of a course: what is chosen at the left is shown as on paper, saved as PDF or printed. Beside an attendance
/// sheet stand the scans of the one that was signed.
class CoursePapersTab : public CourseTab {
    Q_OBJECT

public:
    explicit CoursePapersTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {paper: attendance, day: 2025-08-04}.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    /// Asks where the PDF file goes.
    void save() override;

    QListWidget *papers() const { return m_papers; }
    QComboBox *language() const { return m_language; }
    QComboBox *days() const { return m_days; }
    ScanPreview *preview() const { return m_preview; }
    ScansBox *signedSheets() const { return m_signed; }
    QPushButton *saveButton() const { return m_save; }
    void saveTo(const QString &path);

protected:
    void turnTo(CourseId course) override;

private:
    void build();
    QWidget *buildLeft();
    void listen();
    void fillDays();
    void showPaper();
    void showPage(int page);
    void showSigned();
    void print();
    const CoursePaperKind &kind() const;
    CoursePaperAsked asked() const;
    QDate day() const;

    OfficeDesk m_desk;
    MessageStrip *m_strip;          ///< the first control of the tab
    QByteArray m_pdf;               ///< what the preview shows
    QDate m_wantedDay;
    QListWidget *m_papers;
    QLabel *m_languageName;
    QComboBox *m_language;
    QLabel *m_daysName;
    QComboBox *m_days;
    QPushButton *m_save;
    QPushButton *m_print;
    ScanPreview *m_preview;
    ScansBox *m_signed;
};

} // namespace muster
