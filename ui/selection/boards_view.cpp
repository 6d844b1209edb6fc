// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/boards_view.h"

#include "core/selection/board_acts.h"
#include "core/selection/field_count.h"
#include "core/selection/field_list.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/table_box.h"
#include "ui/lists/table_view.h"
#include "ui/print/minutes_print.h"
#include "ui/selection/board_ranking_view.h"
#include "ui/selection/board_scores.h"
#include "ui/selection/board_setup.h"
#include "ui/selection/record_stack.h"
#include "ui/selection/short_list.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>

namespace muster {

namespace {

constexpr int boardsWidth = 340;
constexpr int rankingPart = 2;

RecordAsked boardRecord()
{
    return {recordType<Board>()};
}

ChipCell stateOf(const BoardRow &row)
{
    if (row.closedOn.isValid() && row.candidates > 0 && row.decided == row.candidates)
        return {BoardsView::tr("Decided"), Tone::Good};
    if (row.closedOn.isValid())
        return {BoardsView::tr("Closed"), Tone::Info};
    if (row.scoresWanted() == 0)
        return {BoardsView::tr("In preparation"), Tone::Info};
    return {BoardsView::tr("%1 of %2").arg(row.scores).arg(row.scoresWanted()), row.scores == row.scoresWanted() ? Tone::Good : Tone::Warning};
}

} // namespace

BoardsView::BoardsView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_new(makeButton(ButtonLook::Plain, {}, this)),
      m_boards(new ShortList({QStringLiteral("boards"), {{0, 1}}, {"held"}}, this)), m_title(new ElidedLabel(TextLook::Heading, {}, this)),
      m_state(makeLabel(TextLook::Soft, {}, this)), m_edit(makeButton(ButtonLook::Plain, {}, this)), m_parts(new QTabWidget(this)),
      m_setup(new BoardSetup(m_parts)), m_scores(new BoardScores(desk, m_parts)), m_ranking(new BoardRankingView(desk, m_parts))
{
    build();
    listen();
    retranslate();
}

void BoardsView::build()
{
    QWidget *left = buildBoards();
    m_records = new RecordStack(m_desk, buildBoard(), this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(left);
    columns->addWidget(m_records, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_strip);
    rows->addLayout(columns, 1);
    setTabOrderOf({left, m_edit, m_parts->tabBar(), m_setup, m_scores, m_ranking});
}

QWidget *BoardsView::buildBoards()
{
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    QWidget *box = boxTable({.buttons = {m_new}, .table = m_boards->view(), .list = m_boards}, this);
    box->setFixedWidth(boardsWidth);
    return box;
}

QWidget *BoardsView::buildBoard()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_edit);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_parts, 1);
    m_parts->setDocumentMode(true);
    for (QWidget *part : {static_cast<QWidget *>(m_setup), static_cast<QWidget *>(m_scores), static_cast<QWidget *>(m_ranking)})
        m_parts->addTab(part, QString());
    return box;
}

void BoardsView::listen()
{
    connect(m_new, &QPushButton::clicked, this, &BoardsView::add);
    connect(m_edit, &QPushButton::clicked, this, &BoardsView::edit);
    connect(m_boards, &ShortList::currentChanged, this, [this] {
        m_records->close();
        showBoard();
        emit moved();
    });
    connect(m_boards, &ShortList::opened, this, [this] { m_parts->tabBar()->setFocus(); });
    connect(m_setup, &BoardSetup::recordAsked, this, [this](const RecordType &type, qint64 id) {
        const RecordAsked asked{type, {"board_id"}};
        if (id > 0)
            m_records->edit(asked, id);
        else
            m_records->begin(asked, {{"board_id", board().value}});
    });
    connect(m_setup, &BoardSetup::callAsked, this, &BoardsView::callField);
    connect(m_scores, &BoardScores::closeAsked, this, &BoardsView::closeScores);
    connect(m_scores, &BoardScores::said, this, &PageView::said);
    connect(m_scores, &BoardScores::changed, this, [this] { attempt(this, [this] { fillBoards(); }); });
    connect(m_ranking, &BoardRankingView::said, this, &PageView::said);
    connect(m_ranking, &BoardRankingView::changed, this, [this] { refresh(m_day); });
    connect(m_ranking, &BoardRankingView::minutesAsked, this, &BoardsView::takeMinutes);
    connect(m_records, &RecordStack::said, this, &PageView::said);
    connect(m_records, &RecordStack::saved, this, &BoardsView::afterChange);
    connect(m_records, &RecordStack::removed, this, [this] { afterChange(0); });
    connect(m_records, &RecordStack::closed, this, [this] { m_parts->currentWidget()->setFocus(); });
}

BoardId BoardsView::board() const
{
    return {m_boards->current()};
}

void BoardsView::refresh(QDate day)
{
    m_day = day;
    attempt(this, [this] { fillBoards(); });
    showBoard();
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

void BoardsView::fillBoards()
{
    m_rows = boardList(m_desk.office.database());
    QList<QVariantList> rows;
    for (const BoardRow &row : std::as_const(m_rows))
        rows.append({row.name, row.heldOn, chipValue(stateOf(row)), row.id.value});
    m_boards->setRows(rows);
    if (m_wanted != 0)
        m_boards->choose(std::exchange(m_wanted, 0));
    if (m_boards->current() == 0 && !m_rows.isEmpty())
        m_boards->choose(m_rows.first().id.value);
    emit counted(tr("Boards: %1").arg(m_rows.size()));
}

void BoardsView::showBoard()
{
    attempt(this, [this] {
        m_sheet = board().isNull() ? BoardSheet() : boardSheet(m_desk.office.database(), board());
        m_setup->show(m_sheet);
        m_scores->show(m_sheet);
        m_ranking->show(m_sheet);
    });
    const bool isThere = !m_sheet.board.id.isNull();
    m_title->setText(isThere ? m_sheet.board.name : tr("No board is chosen"));
    QStringList words{m_sheet.campaign, dayText(m_sheet.board.heldOn), m_sheet.board.place};
    words.removeAll(QString());
    m_state->setText(words.join(QStringLiteral(" · ")));
    m_edit->setEnabled(isThere);
    m_parts->setEnabled(isThere);
}

/// The numbers are drawn from the moment they are asked for.
void BoardsView::callField()
{
    attempt(this, [this] {
        Seating seating{.board = board(), .candidacies = {}, .seed = quint32(m_desk.now().toMSecsSinceEpoch())};
        for (const FieldRow &row : fieldList(m_desk.office.database(), {m_sheet.board.campaignId, m_sheet.board.openingId}, m_day))
            if (row.stage == Stage::Nominated || row.stage == Stage::Selection)
                seating.candidacies.append(row.id);
        const qsizetype before = m_sheet.seats.size();
        const qint64 done = seatCandidates(m_desk.office.database(), seating, m_desk.signature());
        refresh(m_day);
        if (done == 0)
            return void(emit said(tr("Everybody in the field who is nominated or in selection is called already.")));
        emit said(tr("%n candidate(s) called; the numbers are drawn. Ctrl+Z takes it back.", nullptr, int(m_sheet.seats.size() - before)));
    });
}

void BoardsView::closeScores()
{
    attempt(this, [this] {
        muster::closeScores(m_desk.office.database(), board(), m_day, m_desk.signature());
        refresh(m_day);
        m_parts->setCurrentIndex(rankingPart);
        m_ranking->takeFocus();
        emit said(tr("The scores are closed. Ctrl+Z opens them again."));
    });
}

void BoardsView::takeMinutes(const QString &language)
{
    if (!language.isEmpty()) {
        const QString name = QStringLiteral("%1/%2.pdf").arg(usualFolder(), QString(m_sheet.board.name).replace(u'/', u'-'));
        const QString path = QFileDialog::getSaveFileName(window(), tr("Minutes as a PDF file"), name, tr("PDF files (*.pdf)"));
        return path.isEmpty() ? void() : writeMinutesTo(path, language);
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_sheet.board.name);
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() == QDialog::Accepted)
        attempt(this, [&] { printMinutes(boardMinutes(m_desk.office.database(), board()), QLocale().name().left(2), printer); });
}

void BoardsView::writeMinutesTo(const QString &path, const QString &language)
{
    const bool isWritten = attempt(this, [&] { writeMinutes(boardMinutes(m_desk.office.database(), board()), language, path); });
    if (!isWritten)
        return;
    MessageStrip *strip = m_strip;
    strip->say(Tone::Good, tr("The minutes were written to %1").arg(QDir::toNativeSeparators(path)));
    strip->offer({{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

void BoardsView::add()
{
    m_records->begin(boardRecord(), {});
}

void BoardsView::edit()
{
    if (!board().isNull() && !m_records->isOpen())
        m_records->edit(boardRecord(), board().value);
}

void BoardsView::save()
{
    m_records->save();
}

/// The keyboard goes on where the record was asked for.
void BoardsView::afterChange(qint64 record)
{
    const qsizetype before = m_rows.size();
    attempt(this, [this] { fillBoards(); });
    if (m_rows.size() > before)
        m_boards->choose(record);
    showBoard();
}

void BoardsView::open(const QVariantMap &detail)
{
    m_wanted = detail.value(QStringLiteral("board")).toLongLong();
}

QVariantMap BoardsView::detail() const
{
    return board().isNull() ? QVariantMap() : QVariantMap{{QStringLiteral("board"), board().value}};
}

void BoardsView::takeFocus()
{
    if (!m_records->isOpen())
        m_boards->setFocus();
}

void BoardsView::setColumns()
{
    m_boards->setColumns({{"name", tr("Board"), Qt::AlignLeft, 110}, {"held", tr("Held on"), Qt::AlignRight, 116}, {"state", tr("State"), Qt::AlignLeft, 118}});
}

void BoardsView::retranslate()
{
    m_new->setText(tr("New board"));
    m_new->setToolTip(tr("Enter a board (Ctrl+N)"));
    m_edit->setText(tr("Edit board"));
    m_edit->setToolTip(tr("Edit the board (F2)"));
    m_parts->setTabText(0, tr("Preparation"));
    m_parts->setTabText(1, tr("Scores"));
    m_parts->setTabText(2, tr("Ranking and minutes"));
    m_parts->tabBar()->setAccessibleName(tr("Parts of the board’s work"));
    setColumns();
    m_boards->setWords(tr("Boards"), tr("No board has been entered yet.\n\nCtrl+N enters one for a call or for one of its openings."));
    m_setup->retranslate();
    m_scores->retranslate();
    m_ranking->retranslate();
    m_records->retranslate();
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
