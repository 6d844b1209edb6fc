// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_box.h"

#include "core/base/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QWheelEvent>

#include <algorithm>

namespace muster {

namespace {

constexpr int mostShown = 12;

/// Compares folded words, and completes to the words as they are written.
class FoldedWords : public QStringListModel {
public:
    using QStringListModel::QStringListModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const QVariant words = QStringListModel::data(index, Qt::DisplayRole);
        return role == Qt::UserRole ? QVariant(folded(words.toString())) : QStringListModel::data(index, role);
    }
};

class FoldingCompleter : public QCompleter {
public:
    FoldingCompleter(QStringListModel *words, QObject *parent) : QCompleter(words, parent)
    {
        setCompletionRole(Qt::UserRole);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(mostShown);
    }

    QStringList splitPath(const QString &path) const override { return {folded(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent), m_words(new FoldedWords(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(mostShown);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setCompleter(new FoldingCompleter(m_words, this));
    connect(lineEdit(), &QLineEdit::textEdited, this, &ChoiceBox::chosenByHand);
    connect(this, &QComboBox::activated, this, &ChoiceBox::chosenByHand);
    connect(completer(), qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &words) {
        setCurrentIndex(findText(words));
        emit chosenByHand();
    });
}

void ChoiceBox::setChoices(const QList<BoxChoice> &choices)
{
    const QVariant before = chosen();
    const QString typed = isAstray() ? currentText() : QString();
    const QSignalBlocker quiet(this);
    clear();
    QStringList words;
    for (const BoxChoice &choice : choices) {
        addItem(choice.words, choice.value);
        words.append(choice.words);
    }
    m_words->setStringList(words);
    choose(before);
    if (!typed.isEmpty())
        setEditText(typed);
}

void ChoiceBox::choose(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    const int at = value.isNull() ? -1 : findData(value);
    setCurrentIndex(at);
    if (at < 0)
        clearEditText();
    lineEdit()->setCursorPosition(0);
}

/// The choice whose words stand in the field; two may have the same words, then the one that was picked.
int ChoiceBox::meant() const
{
    const QString typed = currentText();
    if (currentIndex() >= 0 && itemText(currentIndex()) == typed)
        return currentIndex();
    for (int i = 0; i < count(); ++i)
        if (folded(itemText(i)) == folded(typed) && !typed.trimmed().isEmpty())
            return i;
    return -1;
}

QVariant ChoiceBox::chosen() const
{
    return meant() < 0 ? QVariant() : itemData(meant());
}

bool ChoiceBox::isAstray() const
{
    return meant() < 0 && !currentText().trimmed().isEmpty();
}

bool ChoiceBox::mayBecomeOne() const
{
    const QStringList words = m_words->stringList();
    return std::any_of(words.begin(), words.end(), [typed = folded(currentText())](const QString &choice) { return folded(choice).contains(typed); });
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace muster
