// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_tools.h"

#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/people/people_rows.h"
#include "ui/shell/labels.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QLocale>
#include <QShortcut>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleView)
};

} // namespace

PeopleTools::PeopleTools(TableView *table, PeopleRows *rows, QWidget *view)
    : QObject(view), m_table(table), m_rows(rows), m_view(view),
      m_merge(add("merge", QKeySequence(QStringLiteral("Ctrl+M")), [this] { askMerge(); })),
      m_setField(add("set_field", QKeySequence(QStringLiteral("Ctrl+Shift+A")), [this] { emit setFieldAsked(); })),
      m_duplicates(add("duplicates", QKeySequence(QStringLiteral("Ctrl+D")), [this] { emit duplicatesAsked(); }))
{
    m_merge->hide();
    m_setField->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleTools::show);
    connect(m_rows->model(), &QAbstractItemModel::modelReset, this, &PeopleTools::show);
}

QPushButton *PeopleTools::add(const char *name, const QKeySequence &key, std::function<void()> act)
{
    auto *button = makeButton(ButtonLook::Plain, {}, m_view);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    auto *shortcut = new QShortcut(key, m_view);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (!button->isHidden())
            button->click();
    });
    return button;
}

qint64 PeopleTools::chosenCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        rows += range.height();
    return rows;
}

QList<PersonId> PeopleTools::chosenIds() const
{
    QList<PersonId> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(PersonId{m_rows->model()->idOf(row).toLongLong()});
    return ids;
}

ChosenPeople PeopleTools::chosen() const
{
    if (chosenCount() == m_rows->model()->rowCount())
        return {.all = true, .filter = m_rows->shown()};
    return {.ids = chosenIds()};
}

void PeopleTools::show()
{
    const qint64 rows = chosenCount();
    m_merge->setVisible(rows == 2);
    m_setField->setVisible(rows >= 2);
    m_setField->setText(Words::tr("Set a field for %1…").arg(QLocale().toString(rows)));
}

void PeopleTools::askMerge()
{
    if (const QList<PersonId> two = chosenIds(); two.size() == 2)
        emit mergeAsked(two[0], two[1]);
}

void PeopleTools::retranslate()
{
    m_merge->setText(Words::tr("Merge the two…"));
    m_merge->setToolTip(Words::tr("Make one of the two chosen people (Ctrl+M)"));
    m_setField->setToolTip(Words::tr("Give all chosen people the same value (Ctrl+Shift+A)"));
    m_duplicates->setText(Words::tr("Possible duplicates"));
    m_duplicates->setToolTip(Words::tr("Who may be in the office twice (Ctrl+D)"));
    show();
}

} // namespace muster
