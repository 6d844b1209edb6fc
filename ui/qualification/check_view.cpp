// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/check_view.h"

#include "ui/lists/chip_cell.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/people/portrait_place.h"
#include "ui/qualification/check_basis.h"
#include "ui/qualification/verdict_card.h"
#include "ui/shell/background.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"
#include "ui/shell/work_bar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace muster {

namespace {

constexpr int leftWidth = 380;
constexpr int textHeight = 190;

/// Pictures and files that are pasted or dropped on it are for the whole view.
class CodeText : public QPlainTextEdit {
public:
    CodeText(std::function<bool(const QMimeData *)> takes, QWidget *parent) : QPlainTextEdit(parent), m_take(std::move(takes)) {}

protected:
    bool canInsertFromMimeData(const QMimeData *given) const override { return given->hasImage() || given->hasUrls() || QPlainTextEdit::canInsertFromMimeData(given); }

    void insertFromMimeData(const QMimeData *given) override
    {
        if ((!given->hasImage() && localFiles(given).isEmpty()) || !m_take(given))
            QPlainTextEdit::insertFromMimeData(given);
    }

private:
    std::function<bool(const QMimeData *)> m_take;
};

} // namespace

CheckView::CheckView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_open(makeButton(ButtonLook::Primary, {}, this)), m_paste(makeButton(ButtonLook::Plain, {}, this)),
      m_textName(makeLabel(TextLook::Heading, {}, this)), m_text(new CodeText([this](const QMimeData *mime) { return checkData(mime); }, this)),
      m_hint(makeLabel(TextLook::Small, {}, this)), m_basis(new CheckBasis(this)), m_summary(makeLabel(TextLook::Heading, {}, this)),
      m_list(new HeldTable(QStringLiteral("checked-certificates"), {{3, 2}}, this)), m_card(new VerdictCard(this)), m_answer(new QScrollArea(this)), m_work(new WorkBar(this))
{
    setAcceptDrops(true);
    build();
    listen();
    retranslate();
}

void CheckView::build()
{
    QWidget *left = buildLeft();
    QWidget *right = buildRight();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(left);
    row->addWidget(right, 1);
    setTabOrderOf({left, right});
}

QWidget *CheckView::buildLeft()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(leftWidth);
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_open);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(buttons);
    rows->addWidget(m_hint);
    rows->addSpacing(Theme::unit);
    rows->addWidget(m_textName);
    rows->addWidget(m_text);
    rows->addSpacing(Theme::unit);
    rows->addWidget(m_basis);
    rows->addWidget(m_work);
    rows->addStretch(1);
    setTabOrderOf({m_open, m_paste, m_text, m_basis});
    return left;
}

QWidget *CheckView::buildRight()
{
    auto *right = new QWidget(this);
    m_answer->setWidgetResizable(true);
    m_answer->setFrameShape(QFrame::NoFrame);
    m_answer->setWidget(m_card);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_summary);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_answer, 2);
    m_summary->setWordWrap(true);
    setColumns();
    m_list->setChips({2});
    m_list->setMatter([this] { return ListMatter{.title = tr("Checked certificates"), .lines = {m_basis->words(), summaryWords()}}; });
    return right;
}

void CheckView::listen()
{
    connect(m_open, &QPushButton::clicked, this, &CheckView::askFiles);
    connect(m_paste, &QPushButton::clicked, this, [this] {
        if (!checkData(QGuiApplication::clipboard()->mimeData()))
            emit said(tr("The clipboard holds neither a text nor a picture."));
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &CheckView::readTyped);
    connect(m_basis, &CheckBasis::changed, this, &CheckView::show);
    connect(m_list, &HeldTable::currentRecord, this, &CheckView::showChosen);
}

void CheckView::refresh(QDate day)
{
    m_day = day;
    show();
}

void CheckView::open(const QVariantMap &detail)
{
    if (detail.contains(QStringLiteral("text")))
        m_text->setPlainText(detail.value(QStringLiteral("text")).toString());
}

void CheckView::readTyped()
{
    m_given.clear();
    m_faults.clear();
    if (!m_text->toPlainText().trimmed().isEmpty())
        m_given.append({{}, {1, m_text->toPlainText()}});
    show();
}

/// The text field shows nothing while files are checked, so that it does not seem to be theirs.
void CheckView::clear()
{
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_given.clear();
    m_faults.clear();
    m_toRead.clear();
    m_filesRead = 0;
}

void CheckView::checkPicture(const QImage &picture)
{
    clear();
    take({}, {[&] {
                  QList<ScannedCode> codes;
                  for (const QString &text : codesInPicture(picture))
                      codes.append({1, text});
                  return codes;
              }(),
              1});
    show();
}

void CheckView::checkFiles(const QStringList &paths)
{
    clear();
    m_toRead = paths;
    readNext();
}

void CheckView::readNext()
{
    if (m_toRead.isEmpty()) {
        m_work->end();
        show();
        return;
    }
    const QString path = m_toRead.takeFirst();
    const std::shared_ptr<WorkTicket> ticket = m_work->begin(tr("Reading %1").arg(QFileInfo(path).fileName()), 0);
    inBackground(this, [path, ticket] { return codesInFile(path, [ticket](int page, int) { return ticket->goesOn(page); }); },
                 [this, path, ticket](const ScannedFile &read) {
                     if (ticket->givenUp)
                         m_toRead.clear();
                     take(path, read);
                     readNext();
                 });
}

void CheckView::take(const QString &path, const ScannedFile &read)
{
    const QString name = QFileInfo(path).fileName();
    const auto told = [&](const QString &words) { return name.isEmpty() ? words : name + QStringLiteral(": ") + words; };
    ++m_filesRead;
    for (const ScannedCode &code : read.codes)
        m_given.append({name, code});
    if (!read.fault.isEmpty())
        m_faults.append(told(read.fault));
    else if (read.codes.isEmpty())
        m_faults.append(told(nothingRead().words));
}

void CheckView::show()
{
    if (!m_day.isValid())
        return;
    attempt(this, [this] {
        const CheckedBy by = m_basis->read(m_desk.office.database(), m_day);
        m_results.clear();
        for (const Given &given : m_given)
            m_results.append(check(given.code.text, by));
    });
    showList();
    m_summary->setText(summaryWords());
    m_summary->setVisible(!m_summary->text().isEmpty());
    emit counted(m_results.isEmpty() ? QString() : tr("Checked: %1").arg(QLocale().toString(m_results.size())));
}

void CheckView::showList()
{
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        const CheckResult &one = m_results[i];
        rows.append({m_given[i].code.page, one.content ? one.content->number : QString(), chipValue({verdictTitle(one.verdict), toneOf(one.verdict)}),
                     one.content ? one.content->holder : QString(), m_given[i].file, i + 1});
    }
    m_list->setRows(rows);
    m_list->setVisible(rows.size() > 1);
    if (rows.size() > 1 && m_list->chosen() == 0)
        m_list->choose(1);
    showChosen(rows.size() > 1 ? m_list->chosen() : qint64(rows.size()));
}

void CheckView::showChosen(qint64 row)
{
    if (row > 0 && row <= m_results.size())
        m_card->show(m_results[row - 1]);
    else if (!m_faults.isEmpty()) {
        CheckResult nothing = nothingRead();
        nothing.words = m_faults.join(u'\n');
        m_card->show(nothing);
    } else
        m_card->showNothing();
}

QString CheckView::summaryWords() const
{
    QStringList lines;
    if (m_results.size() > 1) {
        const auto good = std::count_if(m_results.begin(), m_results.end(), [](const CheckResult &one) { return one.verdict == CheckVerdict::Genuine; });
        lines.append(good == m_results.size() ? tr("All %1 certificates are genuine and in force.").arg(QLocale().toString(good))
                                              : tr("%1 of %2 certificates are genuine and in force.").arg(QLocale().toString(good), QLocale().toString(m_results.size())));
    }
    if (!m_results.isEmpty())
        lines += m_faults;
    return lines.join(u'\n');
}

QString CheckView::summary() const
{
    return m_summary->text();
}

QList<CheckVerdict> CheckView::verdicts() const
{
    QList<CheckVerdict> verdicts;
    for (const CheckResult &one : m_results)
        verdicts.append(one.verdict);
    return verdicts;
}

void CheckView::askFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(window(), tr("Photos, scans or PDFs of certificates"), usualFolder(),
                                                            tr("Pictures and PDFs (*.pdf *.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)"));
    if (!paths.isEmpty())
        checkFiles(paths);
}

bool CheckView::checkData(const QMimeData *mime)
{
    if (!mime)
        return false;
    if (const QStringList files = localFiles(mime); !files.isEmpty())
        checkFiles(files);
    else if (mime->hasImage())
        checkPicture(qvariant_cast<QImage>(mime->imageData()));
    else if (mime->hasText())
        m_text->setPlainText(mime->text());
    else
        return false;
    return true;
}

void CheckView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->hasText() || !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CheckView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    checkData(event->mimeData());
}

void CheckView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste) || !checkData(QGuiApplication::clipboard()->mimeData()))
        PageView::keyPressEvent(event);
}

/// Esc clears what was checked.
bool CheckView::stepBack()
{
    if (m_given.isEmpty() && m_faults.isEmpty())
        return false;
    clear();
    show();
    return true;
}

void CheckView::takeFocus()
{
    m_text->setFocus();
}

void CheckView::setColumns()
{
    m_list->setColumns({{"page", tr("Page"), Qt::AlignRight, 66},
                        {"number", tr("Number"), Qt::AlignLeft, 154},
                        {"verdict", tr("Check"), Qt::AlignLeft, 184},
                        {"holder", tr("Holder"), Qt::AlignLeft, 180},
                        {"file", tr("File"), Qt::AlignLeft, 130}},
                       {"file"});
}

void CheckView::retranslate()
{
    m_open->setText(tr("Open a picture or PDF…"));
    m_paste->setText(tr("From the clipboard"));
    m_hint->setText(tr("Photos, scans and PDFs may also be dropped anywhere here; every page of a PDF is read. No network is needed."));
    m_textName->setText(tr("Text of the QR code"));
    m_text->setPlaceholderText(tr("Paste what a telephone or a reader shows for the code, from «MUSTER1» to the last letter."));
    m_text->setAccessibleName(m_textName->text());
    m_list->setAccessibleName(tr("Certificates that were checked"));
    m_list->setEmptyText(tr("Nothing checked yet"));
    m_answer->setAccessibleName(tr("Answer of the check"));
    m_basis->retranslate();
    m_work->retranslate();
    setColumns();
    show();
}

} // namespace muster
