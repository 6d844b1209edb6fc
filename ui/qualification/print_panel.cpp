// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/print_panel.h"

#include "ui/qualification/certificate_preview.h"
#include "ui/qualification/print_jobs.h"
#include "ui/qualification/printer_shifts.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPrinterInfo>
#include <QSignalBlocker>

#include <array>

namespace muster {

namespace {

constexpr QSize firstSize(1160, 720);
constexpr int rightWidth = 330;
constexpr double mostShift = 20;
constexpr std::array zooms{0, 50, 75, 100, 150, 200};

} // namespace

PrintPanel::PrintPanel(const OfficeDesk &desk, const Asked &asked, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_asked(asked), m_strip(new MessageStrip(this)), m_front(makeButton(ButtonLook::Plain, tr("Front"), this)),
      m_back(makeButton(ButtonLook::Plain, tr("Back"), this)), m_zoom(new QComboBox(this)), m_place(makeLabel(TextLook::Soft, {}, this)),
      m_list(new QListWidget(this)), m_printers(new QComboBox(this)), m_right(new QDoubleSpinBox(this)), m_down(new QDoubleSpinBox(this)),
      m_calibrate(makeButton(ButtonLook::Link, tr("Print the calibration page"), this)), m_save(makeButton(ButtonLook::Plain, tr("Save as PDF…"), this)),
      m_print(makeButton(ButtonLook::Primary, tr("Print"), this)), m_close(makeButton(ButtonLook::Plain, tr("Close"), this))
{
    const bool isRead = attempt(this, [this] { m_run = certificateRun(m_desk.office.database(), m_asked.certificates); });
    m_preview = new CertificatePreview(m_run.source(), this);
    build();
    fill();
    listen();
    m_save->setEnabled(isRead && !m_run.prints.isEmpty());
    m_print->setEnabled(m_save->isEnabled() && m_printers->count() > 0);
    if (const QString words = problemsOfRun(); !words.isEmpty())
        m_strip->say(Tone::Error, words);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void PrintPanel::build()
{
    setWindowTitle(tr("Print: %1").arg(m_run.title));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(buildLeft(), 1);
    columns->addWidget(buildRight());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addStretch(1);
    for (QPushButton *button : {m_close, m_save, m_print})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addLayout(columns, 1);
    rows->addLayout(buttons);
    resize(firstSize);
}

QWidget *PrintPanel::buildLeft()
{
    auto *left = new QWidget(this);
    for (QPushButton *side : {m_front, m_back})
        side->setCheckable(true);
    auto *sides = new QButtonGroup(left);
    sides->addButton(m_front);
    sides->addButton(m_back);
    m_front->setChecked(true);
    for (const int percent : zooms)
        m_zoom->addItem(percent == 0 ? tr("Whole sheet") : tr("%1 %").arg(percent), percent);
    m_zoom->setAccessibleName(tr("Size on the screen"));
    m_preview->setAccessibleName(tr("The certificate as on paper"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::unit);
    for (QWidget *tool : {static_cast<QWidget *>(m_front), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_zoom)})
        tools->addWidget(tool);
    tools->addStretch(1);
    tools->addWidget(m_place);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(tools);
    rows->addWidget(m_preview, 1);
    return left;
}

QWidget *PrintPanel::buildRight()
{
    auto *right = new QWidget(this);
    right->setFixedWidth(rightWidth);
    m_list->setAccessibleName(tr("Certificates in the order they are printed"));
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(makeLabel(TextLook::Heading, m_run.title, right));
    rows->addWidget(m_list, 1);
    rows->addLayout(buildPrinter());
    return right;
}

QLayout *PrintPanel::buildPrinter()
{
    m_printers->addItems(QPrinterInfo::availablePrinterNames());
    m_printers->setCurrentText(QPrinterInfo::defaultPrinterName());
    for (QDoubleSpinBox *shift : {m_right, m_down}) {
        shift->setRange(-mostShift, mostShift);
        shift->setSingleStep(0.5);
        shift->setDecimals(1);
        shift->setSuffix(tr(" mm"));
        shift->setToolTip(tr("Kept for this printer. Measure it on the calibration page."));
    }
    auto *form = new QFormLayout;
    form->setSpacing(Theme::unit);
    form->addRow(tr("Printer"), m_printers);
    form->addRow(tr("Move to the right"), m_right);
    form->addRow(tr("Move down"), m_down);
    form->addRow(QString(), m_calibrate);
    if (m_printers->count() == 0) {
        auto *words = makeLabel(TextLook::Soft, tr("No printer is set up on this computer. The certificates can be saved as a PDF."), this);
        words->setWordWrap(true);
        form->addRow(words);
    }
    return form;
}

void PrintPanel::listen()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &PrintPanel::showChosen);
    connect(m_front, &QPushButton::toggled, this, &PrintPanel::showChosen);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] { m_preview->setZoom(m_zoom->currentData().toInt()); });
    connect(m_preview, &CertificatePreview::turned, this, &PrintPanel::turn);
    connect(m_preview, &CertificatePreview::zoomAsked, this, [this](int by) { m_zoom->setCurrentIndex(qBound(0, m_zoom->currentIndex() + by, m_zoom->count() - 1)); });
    connect(m_printers, &QComboBox::currentIndexChanged, this, &PrintPanel::showShift);
    connect(m_right, &QDoubleSpinBox::valueChanged, this, &PrintPanel::keepShown);
    connect(m_down, &QDoubleSpinBox::valueChanged, this, &PrintPanel::keepShown);
    connect(m_calibrate, &QPushButton::clicked, this, &PrintPanel::printCalibrationPage);
    connect(m_save, &QPushButton::clicked, this, &PrintPanel::save);
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void PrintPanel::fill()
{
    for (const CertificatePrint &print : m_run.prints)
        m_list->addItem(QStringLiteral("%1  %2%3").arg(print.number, print.holder, print.isDuplicate() ? QStringLiteral(" · ") + tr("duplicate %1").arg(print.copy) : QString()));
    showShift();
    const bool anyPrinter = m_printers->count() > 0;
    for (QWidget *each : {static_cast<QWidget *>(m_printers), static_cast<QWidget *>(m_right), static_cast<QWidget *>(m_down), static_cast<QWidget *>(m_calibrate)})
        each->setEnabled(anyPrinter);
}

void PrintPanel::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    attempt(this, [&] {
        const CertificatePage page = pageOf(m_run.prints[row]);
        m_back->setEnabled(hasBack(page));
        const bool isBack = m_back->isChecked() && m_back->isEnabled();
        if (!isBack) {
            const QSignalBlocker quiet(m_front);
            m_front->setChecked(true);
        }
        m_preview->show(page, isBack ? LayoutSide::Back : LayoutSide::Front);
    });
    m_place->setText(tr("%1 of %2").arg(row + 1).arg(m_run.prints.size()));
}

void PrintPanel::turn(int by)
{
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
}

void PrintPanel::showShift()
{
    const PrintShift kept = shiftOf(m_printers->currentText());
    const QSignalBlocker quietRight(m_right);
    const QSignalBlocker quietDown(m_down);
    m_right->setValue(kept.right);
    m_down->setValue(kept.down);
}

void PrintPanel::keepShown()
{
    keepShift(m_printers->currentText(), shift());
}

PrintShift PrintPanel::shift() const
{
    return {m_right->value(), m_down->value()};
}

QString PrintPanel::problemsOfRun() const
{
    QStringList words;
    for (const CertificatePrint &print : m_run.prints.first(qMin(m_run.prints.size(), qsizetype(50))))
        for (const Problem &problem : pageProblems(pageOf(print), m_run.source()))
            if (words.size() < 3)
                words.append(QStringLiteral("%1, %2: %3").arg(print.number, print.holder, problem.words));
    return words.join(u'\n');
}

void PrintPanel::save()
{
    const QString proposed = QDir(usualFolder()).filePath(QString(m_run.title).replace(u'/', u'-') + QStringLiteral(".pdf"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the certificates as a PDF file"), proposed, tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path);
}

void PrintPanel::saveTo(const QString &path)
{
    startPdf(m_desk, {m_run, m_asked.day, m_asked.made}, path, parentWidget());
    accept();
}

void PrintPanel::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinterInfo::printerInfo(m_printers->currentText()), QPrinter::HighResolution);
    printer->setDocName(m_run.title);
    printer->setCopyCount(1);
    startPrinting(m_desk, {m_run, m_asked.day, m_asked.made}, printer, parentWidget());
    accept();
}

void PrintPanel::printCalibrationPage()
{
    const bool sent = attempt(this, [this] {
        QPrinter printer(QPrinterInfo::printerInfo(m_printers->currentText()), QPrinter::HighResolution);
        printer.setDocName(tr("Calibration page"));
        const auto orientation = m_run.prints.isEmpty() ? SheetOrientation::Landscape : pageOf(m_run.prints.first()).layout.orientation;
        printCalibration(printer, orientation, shift());
    });
    if (sent)
        m_strip->say(Tone::Good, tr("The calibration page was sent to the printer."));
}

} // namespace muster
