// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/papers_tab.h"

#include "core/base/days.h"
#include "core/office/signed_sheets.h"
#include "core/storage/repository.h"
#include "core/training/timetable.h"
#include "ui/people/scan_file.h"
#include "ui/people/scan_preview.h"
#include "ui/people/scans_box.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace muster {

namespace {

constexpr int leftWidth = 230;
constexpr int signedWidth = 300;
const QSize leastRoom(500, 500);

/// The scans of the signed sheet of a day.
ScanShelf shelfOf(const OfficeDesk &desk, const SheetDay &day)
{
    if (!day.day.isValid())
        return {.key = {}, .noPlace = CoursePapersTab::tr("The course has no lessons yet; its days come with the timetable.")};
    return {.key = QStringLiteral("sheet %1 %2").arg(day.course.value).arg(isoDay(day.day)),
            .scans = [desk, day] {
                QList<KeptScan> kept;
                for (const AttendanceSheet &sheet : signedSheets(desk.office.database(), day))
                    kept.append({sheet.id.value, sheet.file, sheet.fileName, sheet.bytes.value_or(0)});
                return kept;
            },
            .keep = [desk, day](const QList<ScanFile> &files) { keepSignedSheets(desk.office.database(), day, files, desk.signature()); },
            .remove = [desk](const KeptScan &kept) {
                if (const auto sheet = muster::find(desk.office.database(), AttendanceSheetId{kept.record}))
                    removeSignedSheet(desk.office.database(), *sheet, desk.signature());
            }};
}

constexpr int paperHeight = 34;     ///< of a line in the list

} // namespace

CoursePapersTab::CoursePapersTab(const OfficeDesk &desk, QWidget *parent)
    : CourseTab(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_papers(new QListWidget(this)), m_languageName(makeLabel(TextLook::Soft, {}, this)),
      m_language(new QComboBox(this)), m_daysName(makeLabel(TextLook::Soft, {}, this)), m_days(new QComboBox(this)),
      m_save(makeButton(ButtonLook::Primary, {}, this)), m_print(makeButton(ButtonLook::Plain, {}, this)), m_preview(new ScanPreview(this)),
      m_signed(new ScansBox(desk, this))
{
    build();
    listen();
    retranslate();
}

void CoursePapersTab::build()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    QWidget *left = buildLeft();
    columns->addWidget(left);
    columns->addWidget(m_preview, 1);
    columns->addWidget(m_signed);
    m_signed->setFixedWidth(signedWidth);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addLayout(columns, 1);
    setTabOrderOf({m_strip, left, m_preview, m_signed});
}

QWidget *CoursePapersTab::buildLeft()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(leftWidth);
    for (const CoursePaperKind &one : coursePapers())
        (new QListWidgetItem(QString::fromLatin1(one.title), m_papers))->setSizeHint({0, paperHeight});
    m_papers->setCurrentRow(0);
    m_language->addItem(QString(), QStringLiteral("vi"));
    m_language->addItem(QString(), QStringLiteral("en"));
    m_language->setCurrentIndex(QLocale().language() == QLocale::Vietnamese ? 0 : 1);
    m_save->setIcon(lineIcon(QStringLiteral("save")));
    m_print->setIcon(lineIcon(QStringLiteral("print")));
    m_languageName->setBuddy(m_language);
    m_daysName->setBuddy(m_days);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_papers, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_languageName), static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_daysName),
                          static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_print)})
        rows->addWidget(part);
    setTabOrderOf({m_papers, m_language, m_days, m_save, m_print});
    return box;
}

void CoursePapersTab::listen()
{
    connect(m_papers, &QListWidget::currentRowChanged, this, [this] {
        showPaper();
        emit moved();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &CoursePapersTab::showPaper);
    connect(m_days, &QComboBox::currentIndexChanged, this, &CoursePapersTab::showPaper);
    connect(m_save, &QPushButton::clicked, this, &CoursePapersTab::save);
    connect(m_print, &QPushButton::clicked, this, &CoursePapersTab::print);
    connect(m_preview, &ScanPreview::turned, this, [this](int by) { showPage(m_preview->shown().page + by); });
    connect(m_preview, &ScanPreview::roomChanged, this, [this] { showPage(m_preview->shown().page); });
    connect(m_signed, &ScansBox::said, this, &PageView::said);
    connect(m_signed, &ScansBox::changed, this, [this] { attempt(this, [this] { fillDays(); }); });
}

void CoursePapersTab::turnTo(CourseId)
{
    m_days->clear();
    m_pdf.clear();
}

void CoursePapersTab::refresh(QDate)
{
    attempt(this, [this] { fillDays(); });
    showPaper();
}

/// The days with lessons; those whose signed sheet is kept say so.
void CoursePapersTab::fillDays()
{
    const QSignalBlocker quiet(m_days);
    const QDate before = m_wantedDay.isValid() ? std::exchange(m_wantedDay, QDate()) : day();
    const QList<QDate> kept = signedDays(m_desk.office.database(), course());
    QList<QDate> days = kept;
    for (const Session &session : sessionsOf(m_desk.office.database(), course()))
        if (!days.contains(session.heldOn))
            days.append(session.heldOn);
    std::sort(days.begin(), days.end());
    m_days->clear();
    for (const QDate one : std::as_const(days)) {
        const QString words = QLocale().toString(one, QStringLiteral("ddd dd/MM/yyyy"));
        m_days->addItem(kept.contains(one) ? tr("%1 – signed").arg(words) : words, one);
    }
    m_days->setCurrentIndex(std::max(0, m_days->findData(before)));
}

const CoursePaperKind &CoursePapersTab::kind() const
{
    return coursePapers()[std::clamp<qsizetype>(m_papers->currentRow(), 0, coursePapers().size() - 1)];
}

QDate CoursePapersTab::day() const
{
    return m_days->currentData().toDate();
}

CoursePaperAsked CoursePapersTab::asked() const
{
    return {m_desk.office.database(), course(), m_language->currentData().toString(), day()};
}

/// Made in the other thread: a course of many is many pages of cards.
void CoursePapersTab::showPaper()
{
    if (course().isNull())
        return;
    m_days->setEnabled(kind().ofADay);
    m_daysName->setEnabled(kind().ofADay);
    const bool isThere = !kind().ofADay || day().isValid();
    m_save->setEnabled(isThere);
    m_print->setEnabled(isThere);
    showSigned();
    m_pdf.clear();
    if (!isThere)
        return m_preview->say(tr("This course has no timetable yet, so that there is no day to sign for."));
    const CoursePaperAsked wanted = asked();
    m_desk.worker->ask({this, "paper"},
                       [made = &kind(), course = wanted.course, language = wanted.language, day = wanted.day](const Database &database) {
                           return paperPdf(*made, {database, course, language, day});
                       },
                       [this](const QByteArray &pdf) {
                           m_pdf = pdf;
                           showPage(0);
                       });
}

void CoursePapersTab::showPage(int page)
{
    if (m_pdf.isEmpty())
        return;
    const QSize room = m_preview->size().expandedTo(leastRoom) * devicePixelRatioF();
    m_desk.worker->ask({this, "page"}, [pdf = m_pdf, page, room](const Database &) { return scanPage(pdf, page, room); },
                       [this, page](const ScanPage &read) {
                           if (read.picture.isNull())
                               m_preview->say(tr("The paper cannot be shown here; it can be saved and printed."));
                           else
                               m_preview->show({read.picture, qBound(0, page, read.pages - 1), read.pages});
                       });
}

void CoursePapersTab::showSigned()
{
    m_signed->setVisible(kind().ofADay);
    if (kind().ofADay)
        attempt(this, [this] { m_signed->show(shelfOf(m_desk, SheetDay{course(), day()})); });
}

void CoursePapersTab::save()
{
    if (!m_save->isEnabled())
        return;
    QString name;
    attempt(this, [&] { name = paperName(kind(), asked()); });
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the paper as a PDF file"), QDir(usualFolder()).filePath(name + QStringLiteral(".pdf")),
                                                      tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path);
}

void CoursePapersTab::saveTo(const QString &path)
{
    if (!attempt(this, [&] { writePaper(kind(), asked(), path); }))
        return;
    m_strip->say(Tone::Good, tr("The paper was written to %1").arg(QDir::toNativeSeparators(path)));
    m_strip->offer({{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

void CoursePapersTab::print()
{
    QPrinter printer(QPrinter::HighResolution);
    attempt(this, [&] { printer.setDocName(paperName(kind(), asked())); });
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() == QDialog::Accepted)
        attempt(this, [&] { kind().print(asked(), printer); });
}

void CoursePapersTab::open(const QVariantMap &detail)
{
    const QString wanted = detail.value(QStringLiteral("paper")).toString();
    for (qsizetype row = 0; row < coursePapers().size(); ++row)
        if (wanted == QLatin1String(coursePapers()[row].id))
            m_papers->setCurrentRow(int(row));
    m_wantedDay = detail.value(QStringLiteral("day")).toDate();
}

QVariantMap CoursePapersTab::detail() const
{
    return {{QStringLiteral("paper"), QString::fromLatin1(kind().id)}};
}

void CoursePapersTab::takeFocus()
{
    m_papers->setFocus();
}

void CoursePapersTab::retranslate()
{
    for (int row = 0; row < m_papers->count(); ++row)
        m_papers->item(row)->setText(QCoreApplication::translate("CoursePapers", coursePapers()[row].title));
    m_papers->setAccessibleName(tr("Papers of the course"));
    m_languageName->setText(tr("Language of the paper"));
    m_language->setAccessibleName(tr("Language of the paper"));
    m_language->setItemText(0, tr("Vietnamese"));
    m_language->setItemText(1, tr("English"));
    m_daysName->setText(tr("Day"));
    m_days->setAccessibleName(tr("Day"));
    m_save->setText(tr("Save as PDF…"));
    m_save->setToolTip(tr("Write the paper as a PDF file (Ctrl+S)"));
    m_print->setText(tr("Print…"));
    m_preview->setAccessibleName(tr("Preview of the paper"));
    m_signed->retranslate();
    if (!course().isNull())
        attempt(this, [this] { fillDays(); });
}

} // namespace muster
