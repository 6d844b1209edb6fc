// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace muster {

namespace {

constexpr std::chrono::milliseconds typingPause{80};
constexpr int mostShown = 12;

} // namespace

SearchField::SearchField(Search search, QWidget *parent)
    : QLineEdit(parent), m_search(std::move(search)), m_hint(makeLabel(TextLook::Small, {}, this))
{
    setObjectName("searchField");
    addAction(lineIcon("search"), QLineEdit::LeadingPosition);
    setClearButtonEnabled(false);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::look);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, m_hint,
            [this](const QString &text) { m_hint->setVisible(text.isEmpty()); });
    retranslate();
}

bool SearchField::isOpen() const
{
    return m_frame && m_frame->isVisible();
}

void SearchField::look()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty() || !m_search) {
        m_hits.clear();
        return closeList();
    }
    attempt(this, [&] {
        m_search(wanted, [field = QPointer(this), wanted](const QList<SearchHit> &hits) {
            if (field)
                field->take(wanted, hits);
        });
    });
}

/// What was asked before the last letter is not shown any more.
void SearchField::take(const QString &wanted, const QList<SearchHit> &hits)
{
    if (wanted != text().trimmed() || !hasFocus())
        return;
    m_hits = hits.mid(0, mostShown);
    m_answered = wanted;
    showHits();
    if (std::exchange(m_opensWhenFound, false))
        choose(m_list->currentRow());
}

// The list is a child of the window and not a popup, so the field keeps the keyboard.
void SearchField::buildList()
{
    m_frame = new QFrame(window());
    m_frame->setObjectName("searchHits");
    m_list = new QListWidget(m_frame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void SearchField::showHits()
{
    if (!m_frame)
        buildList();
    m_list->clear();
    for (const auto &hit : m_hits)
        new QListWidgetItem(lineIcon(hit.icon),
                            hit.note.isEmpty() ? hit.text : hit.text + "   —   " + hit.note, m_list);
    if (m_hits.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing found for “%1”. Try the beginnings of words; marks may be left out.").arg(text().trimmed()), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    placeList();
    m_frame->show();
    m_frame->raise();
}

void SearchField::placeList()
{
    const int rows = qMax(1, int(m_hits.size()));
    const QPoint corner = mapTo(window(), QPoint(0, height() + 4));
    const int wanted = rows * (m_list->sizeHintForRow(0) + 1) + 16;
    m_frame->setGeometry(corner.x(), corner.y(), width(), qMin(wanted, window()->height() - corner.y() - 8));
}

void SearchField::closeList()
{
    if (m_frame)
        m_frame->hide();
}

void SearchField::step(int by)
{
    if (!isOpen() || m_hits.isEmpty())
        return;
    const int rows = int(m_hits.size());
    m_list->setCurrentRow((m_list->currentRow() + by + rows) % rows);
    setAccessibleDescription(m_list->currentItem()->text());
}

void SearchField::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const Location place = m_hits.at(row).place;
    closeList();
    clear();
    emit found(place);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        return step(1);
    if (event->key() == Qt::Key_Up)
        return step(-1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isOpen() && m_answered == text().trimmed())
            return choose(m_list->currentRow());
        m_pause.stop();
        m_opensWhenFound = true;
        return look();
    }
    if (event->key() == Qt::Key_Escape) {
        if (!isOpen())
            clear();
        return closeList();
    }
    m_opensWhenFound = false;
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_hint->adjustSize();
    m_hint->move(width() - m_hint->width() - 12, (height() - m_hint->height()) / 2);
    if (isOpen())
        placeList();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Find a person, a mission, a unit…"));
    setAccessibleName(tr("Find anything"));
    m_hint->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

} // namespace muster
