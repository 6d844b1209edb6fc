// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/scans_box.h"

#include "core/storage/kept_file.h"
#include "core/storage/repository.h"
#include "ui/people/portrait_place.h"
#include "ui/people/scan_file.h"
#include "ui/people/scan_out.h"
#include "ui/people/scan_preview.h"
#include "ui/shell/background.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

/// So many scans are listed without scrolling.
constexpr qsizetype mostRows = 3;

/// A picture on the clipboard has no name and no bytes of its own.
QList<ScanFile> pasted(const QMimeData *data, const QString &name)
{
    const QImage picture = qvariant_cast<QImage>(data->imageData());
    if (picture.isNull())
        return {};
    QByteArray png;
    QBuffer bytes(&png);
    bytes.open(QIODevice::WriteOnly);
    picture.save(&bytes, "PNG");
    return {{name, png}};
}

} // namespace

ScansBox::ScansBox(const OfficeDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_add(makeButton(ButtonLook::Plain, {}, this)), m_list(new QListWidget(this)), m_preview(new ScanPreview(this))
{
    setObjectName(QStringLiteral("card"));
    setAcceptDrops(true);
    build();
    connect(m_add, &QPushButton::clicked, this, &ScansBox::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &ScansBox::showChosen);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ScansBox::open);
    connect(m_preview, &ScanPreview::opened, this, &ScansBox::open);
    connect(m_preview, &ScanPreview::turned, this, [this](int by) { showPage(m_preview->shown().page + by); });
    retranslate();
}

void ScansBox::build()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    m_add->setIcon(lineIcon(QStringLiteral("add")));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    m_open = addTool("open", tools);
    m_copy = addTool("save", tools);
    m_print = addTool("print", tools);
    tools->addStretch(1);
    m_remove = addTool("close", tools);
    m_remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_open, &QToolButton::clicked, this, &ScansBox::open);
    connect(m_copy, &QToolButton::clicked, this, &ScansBox::copyOut);
    connect(m_print, &QToolButton::clicked, this, &ScansBox::print);
    connect(m_remove, &QToolButton::clicked, this, &ScansBox::remove);
    m_list->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_list);
    rows->addWidget(m_preview, 1);
    rows->addLayout(tools);
}

QToolButton *ScansBox::addTool(const char *icon, QHBoxLayout *row)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(QLatin1String(icon)));
    row->addWidget(button);
    return button;
}

ScanShelf shelfOf(const OfficeDesk &desk, DocumentId paper)
{
    if (paper.isNull())
        return {.key = {}, .noPlace = ScansBox::tr("Save the paper first (Ctrl+S); then its scans are added here.")};
    return {.key = QStringLiteral("paper %1").arg(paper.value),
            .scans = [desk, paper] {
                QList<KeptScan> kept;
                for (const Scan &scan : scansOf(desk.office.database(), paper))
                    kept.append({scan.id.value, scan.file, scan.fileName, scan.bytes.value_or(0)});
                return kept;
            },
            .keep = [desk, paper](const QList<ScanFile> &files) { keepScans(desk.office.database(), paper, files, desk.signature()); },
            .remove = [desk](const KeptScan &kept) {
                if (const auto scan = find(desk.office.database(), ScanId{kept.record}))
                    removeScan(desk.office.database(), *scan, desk.signature());
            }};
}

void ScansBox::show(const ScanShelf &shelf)
{
    const bool isOther = shelf.key != m_shelf.key;
    m_shelf = shelf;
    m_scans = hasPlace() ? m_shelf.scans() : QList<KeptScan>();
    m_add->setEnabled(hasPlace());
    const int row = isOther ? 0 : m_list->currentRow();
    fillList();
    m_list->setCurrentRow(std::min(std::max(row, 0), int(m_scans.size()) - 1));
    showChosen();
}

void ScansBox::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const KeptScan &scan : m_scans)
        m_list->addItem(QStringLiteral("%1   %2").arg(scan.fileName, QLocale().formattedDataSize(scan.bytes, 0, QLocale::DataSizeTraditionalFormat)));
    m_list->setVisible(!m_scans.isEmpty());
    const int rowHeight = m_scans.isEmpty() ? 0 : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rowHeight * int(std::min(m_scans.size(), mostRows)) + 2 * m_list->frameWidth() + 2);
    for (QToolButton *tool : {m_open, m_copy, m_print, m_remove})
        tool->setVisible(!m_scans.isEmpty());
}

std::optional<KeptScan> ScansBox::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_scans.size() ? std::optional(m_scans[row]) : std::nullopt;
}

void ScansBox::showChosen()
{
    if (chosen())
        return showPage(0);
    m_preview->say(!hasPlace() ? m_shelf.noPlace
                               : tr("No scan yet. Drop a PDF, JPEG or PNG file here, press Ctrl+O to choose one, or Ctrl+V to paste a picture."));
}

/// The other thread reads the file from the office and draws the page.
void ScansBox::showPage(int page)
{
    const auto scan = chosen();
    if (!scan)
        return;
    const QSize room = m_preview->size().expandedTo({400, 400}) * devicePixelRatioF();
    m_desk.worker->ask({this, "page"}, [file = scan->file, page, room](const Database &database) { return scanPage(keptFile(database, file), page, room); },
                       [this, page](const ScanPage &read) {
                           if (read.picture.isNull())
                               m_preview->say(tr("This scan cannot be shown here. Open it with another program (Enter)."));
                           else
                               m_preview->show({read.picture, qBound(0, page, read.pages - 1), read.pages});
                       });
}

void ScansBox::choose()
{
    if (!hasPlace())
        return emit said(m_shelf.noPlace);
    bringIn(QFileDialog::getOpenFileNames(this, tr("Add scans"), {}, tr("Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)")));
}

void ScansBox::bringIn(const QStringList &paths)
{
    if (paths.isEmpty() || !hasPlace())
        return;
    emit said(tr("Reading %n file(s)…", nullptr, int(paths.size())));
    const int largestMb = largestScanMb(m_desk.office.database());
    inBackground(this, [paths, largestMb] { return readScans(paths, largestMb); }, [this, asked = m_shelf.key](const ScansRead &read) {
        emit said({});
        if (!read.faults.isEmpty())
            return showFault(this, read.faults.join(QLatin1Char('\n')));
        if (asked == m_shelf.key)
            keep(read.files);
    });
}

void ScansBox::bringIn(const QMimeData *brought)
{
    if (const QStringList files = localFiles(brought); !files.isEmpty())
        return bringIn(files);
    const QList<ScanFile> files = pasted(brought, tr("pasted picture.png"));
    if (files.isEmpty())
        return showFault(this, tr("There is no file and no picture to paste. Copy one first."));
    if (hasPlace())
        keep(files);
}

void ScansBox::keep(const QList<ScanFile> &files)
{
    if (!attempt(this, [&] { m_shelf.keep(files); }))
        return;
    show(m_shelf);
    m_list->setCurrentRow(int(m_scans.size()) - 1);
    m_list->setFocus();
    emit said(files.size() == 1 ? tr("Kept: %1").arg(files.first().name) : tr("%n scan(s) kept", nullptr, int(files.size())));
    emit changed();
}

void ScansBox::open()
{
    if (const auto scan = chosen())
        attempt(this, [&] { openOutside(scan->fileName, keptFile(m_desk.office.database(), scan->file)); });
}

void ScansBox::copyOut()
{
    const auto scan = chosen();
    if (!scan)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), scan->fileName);
    if (!path.isEmpty())
        saveCopy(*scan, path);
}

void ScansBox::saveCopy(const KeptScan &scan, const QString &path)
{
    if (attempt(this, [&] { writeOut(path, keptFile(m_desk.office.database(), scan.file)); }))
        emit said(tr("Saved: %1").arg(path));
}

void ScansBox::print()
{
    if (const auto scan = chosen())
        attempt(this, [&] { printScan(this, scan->fileName, keptFile(m_desk.office.database(), scan->file)); });
}

void ScansBox::remove()
{
    const auto scan = chosen();
    if (!scan || !attempt(this, [&] { m_shelf.remove(*scan); }))
        return;
    show(m_shelf);
    emit said(tr("Removed: %1. Ctrl+Z puts it back.").arg(scan->fileName));
    emit changed();
}

void ScansBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (hasPlace() && (!localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void ScansBox::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    bringIn(event->mimeData());
}

bool ScansBox::listKey(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Paste))
        bringIn(QGuiApplication::clipboard()->mimeData());
    else if (key.key() == Qt::Key_Delete)
        remove();
    else if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        open();
    else if (key.key() == Qt::Key_PageDown || key.key() == Qt::Key_PageUp)
        showPage(m_preview->shown().page + (key.key() == Qt::Key_PageDown ? 1 : -1));
    else
        return false;
    return true;
}

bool ScansBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && listKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

void ScansBox::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    m_title->setText(tr("Scans"));
    m_add->setText(tr("Add scan…"));
    m_add->setToolTip(tr("Choose files (Ctrl+O)"));
    m_list->setAccessibleName(tr("Scans of this paper"));
    m_preview->setAccessibleName(tr("Preview of the scan"));
    name(m_open, tr("Open with another program (Enter)"));
    name(m_copy, tr("Save a copy…"));
    name(m_print, tr("Print…"));
    name(m_remove, tr("Remove the scan (Del)"));
    m_remove->setText(tr("Remove"));
    showChosen();
}

} // namespace muster
