// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reference_box.h"

#include "core/base/text.h"
#include "ui/shell/day_calendar.h"
#include "ui/shell/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace muster {

namespace {

constexpr int mostShown = 12;
constexpr int placeRole = Qt::UserRole + 1;     ///< in what was found; -1 for a new record
constexpr int typedRole = Qt::UserRole + 2;     ///< what the new record is to be called

/// Shows the list as it is; the line that begins a new record leaves what is typed alone.
class FoundCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(placeRole).toInt() < 0 ? index.data(typedRole).toString() : index.data(Qt::DisplayRole).toString();
    }
};

bool beginsNew(const QKeyEvent &key)
{
    return key.key() == Qt::Key_N && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

ReferenceBox::ReferenceBox(Find find, QWidget *parent)
    : QLineEdit(parent), m_find(std::move(find)), m_list(new QStandardItemModel(this))
{
    build();
    connect(this, &QLineEdit::textEdited, this, [this] {
        lookUp();
        emit chosenByHand();
    });
    connect(this, &QLineEdit::editingFinished, this, &ReferenceBox::settle);
    connect(completer(), qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceBox::take);
}

void ReferenceBox::build()
{
    auto *found = new FoundCompleter(m_list, this);
    found->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    found->setMaxVisibleItems(mostShown);
    setCompleter(found);
    QAction *open = addAction(lineIcon(QStringLiteral("chevron_down")), TrailingPosition);
    connect(open, &QAction::triggered, this, &ReferenceBox::openList);
}

void ReferenceBox::setNewWords(const QString &words, const QString &wordsWithText)
{
    m_new = words;
    m_newWithText = wordsWithText;
}

void ReferenceBox::choose(const NamedRecord &record)
{
    m_chosen = record;
    m_found.clear();
    setText(record.id == 0 ? QString() : record.name);
    setCursorPosition(0);
}

qint64 ReferenceBox::chosen() const
{
    if (m_chosen.id != 0 && text() == m_chosen.name)
        return m_chosen.id;
    const QString typed = folded(text());
    const auto same = [&typed](const NamedRecord &record) { return folded(record.name) == typed; };
    const auto first = std::find_if(m_found.begin(), m_found.end(), same);
    return typed.isEmpty() || first == m_found.end() || std::count_if(m_found.begin(), m_found.end(), same) > 1 ? 0 : first->id;
}

void ReferenceBox::lookUp()
{
    m_found = text().trimmed().isEmpty() ? QList<NamedRecord>() : m_find(text());
    fillList(text().trimmed());
}

void ReferenceBox::fillList(const QString &typed)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        auto *line = new QStandardItem(m_found[i].name);
        line->setData(int(i), placeRole);
        m_list->appendRow(line);
    }
    if (m_new.isEmpty())
        return;
    auto *line = new QStandardItem(lineIcon(QStringLiteral("add")), typed.isEmpty() ? m_new : m_newWithText.arg(typed));
    line->setData(-1, placeRole);
    line->setData(typed, typedRole);
    m_list->appendRow(line);
}

/// What is chosen already does not narrow the list.
void ReferenceBox::openList()
{
    const bool isChosen = chosen() != 0;
    m_found = m_find(isChosen ? QString() : text());
    fillList(isChosen ? QString() : text().trimmed());
    completer()->setCompletionPrefix({});
    completer()->complete();
}

void ReferenceBox::take(const QModelIndex &index)
{
    const int place = index.data(placeRole).toInt();
    if (place < 0)
        return void(emit newWanted(index.data(typedRole).toString()));
    choose(NamedRecord(m_found[place]));
    emit chosenByHand();
}

/// A line that is marked in the open list is taken by the list itself.
void ReferenceBox::settle()
{
    const QAbstractItemView *list = completer()->popup();
    if ((list->isVisible() && list->currentIndex().isValid()) || text().trimmed().isEmpty() || m_found.isEmpty())
        return;
    const qint64 meant = chosen();
    const auto known = std::find_if(m_found.begin(), m_found.end(), [meant](const NamedRecord &record) { return record.id == meant; });
    if (known == m_found.end() && (meant != 0 || m_found.size() != 1))
        return;
    choose(NamedRecord(known == m_found.end() ? m_found.first() : *known));
    emit chosenByHand();
}

bool ReferenceBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && beginsNew(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QLineEdit::event(event);
}

void ReferenceBox::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down && !completer()->popup()->isVisible();
    if (beginsNew(*event) && !m_new.isEmpty())
        emit newWanted(chosen() == 0 ? text().trimmed() : QString());
    else if (isDown || opensBelow(*event))
        openList();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace muster
