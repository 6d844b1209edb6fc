// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/saved_filter_panel.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr QSize firstSize(480, 420);
constexpr int nameRole = Qt::UserRole;
constexpr int longestName = 80;

} // namespace

SavedFilterPanel::SavedFilterPanel(const SavedFilters &filters, const SavedFilter &present, QWidget *parent)
    : QDialog(parent), m_filters(filters), m_present(present), m_list(new QListWidget(this)), m_name(new QLineEdit(this)),
      m_save(makeButton(ButtonLook::Plain, {}, this))
{
    setWindowTitle(tr("Saved filters"));
    build();
    m_name->setText(present.name);
    showWhatSaveDoes();
    fill({});
    if (m_list->count() > 0)
        m_list->setFocus();
    else
        m_name->setFocus();
    resize(firstSize);
}

void SavedFilterPanel::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    rows->setSpacing(Theme::unit);
    auto *words = makeLabel(TextLook::Soft, tr("Enter uses a filter, F2 renames it, Delete removes it."), this);
    rows->addWidget(words);
    rows->addWidget(m_list, 1);
    rows->addLayout(buildSave());
    rows->addSpacing(Theme::unit);
    rows->addLayout(buildButtons());
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_name->installEventFilter(this);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedFilterPanel::use);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { renamed(m_list->row(item)); });
}

QLayout *SavedFilterPanel::buildSave()
{
    auto *label = makeLabel(TextLook::Body, tr("&Save the present filter as"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setMaxLength(longestName);
    m_name->setEnabled(!m_present.state.isEmpty());
    m_name->setPlaceholderText(m_present.state.isEmpty() ? tr("Nothing is filtered now") : QString());
    connect(m_name, &QLineEdit::textChanged, this, &SavedFilterPanel::showWhatSaveDoes);
    connect(m_save, &QPushButton::clicked, this, &SavedFilterPanel::savePresent);
    auto *field = new QHBoxLayout;
    field->setSpacing(Theme::unit);
    field->addWidget(m_name, 1);
    field->addWidget(m_save);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(label);
    rows->addLayout(field);
    return rows;
}

QLayout *SavedFilterPanel::buildButtons()
{
    auto *rename = makeButton(ButtonLook::Plain, tr("Rename"), this);
    auto *remove = makeButton(ButtonLook::Plain, tr("Remove"), this);
    auto *close = makeButton(ButtonLook::Plain, tr("Close"), this);
    auto *useIt = makeButton(ButtonLook::Primary, tr("Use"), this);
    for (QPushButton *button : {rename, remove, close, useIt, m_save})
        button->setAutoDefault(false);
    connect(rename, &QPushButton::clicked, this, &SavedFilterPanel::renameCurrent);
    connect(remove, &QPushButton::clicked, this, &SavedFilterPanel::removeCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(useIt, &QPushButton::clicked, this, &SavedFilterPanel::use);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(rename);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(useIt);
    return buttons;
}

void SavedFilterPanel::fill(const QString &current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const SavedFilter &filter : m_filters.all()) {
        auto *item = new QListWidgetItem(filter.name, m_list);
        item->setData(nameRole, filter.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (filter.name == current)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
}

void SavedFilterPanel::showWhatSaveDoes()
{
    const QString name = m_name->text().trimmed();
    m_save->setText(m_filters.contains(name) ? tr("Replace") : tr("Save"));
    m_save->setEnabled(!name.isEmpty() && !m_present.state.isEmpty());
}

void SavedFilterPanel::savePresent()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || m_present.state.isEmpty())
        return;
    m_filters.save({name, m_present.state});
    fill(name);
    showWhatSaveDoes();
    m_list->setFocus();
}

void SavedFilterPanel::renameCurrent()
{
    if (QListWidgetItem *item = m_list->currentItem())
        m_list->editItem(item);
}

/// A name that is taken or empty is not taken over: the old one stands again.
void SavedFilterPanel::renamed(int row)
{
    const QSignalBlocker quiet(m_list);
    QListWidgetItem *item = m_list->item(row);
    const QString before = item->data(nameRole).toString();
    const QString name = item->text().trimmed();
    m_filters.rename(before, name);
    item->setText(m_filters.contains(before) ? before : name);
    item->setData(nameRole, item->text());
    showWhatSaveDoes();
}

void SavedFilterPanel::removeCurrent()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        m_filters.remove(item->text());
    fill({});
}

void SavedFilterPanel::use()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    for (const SavedFilter &filter : m_filters.all())
        if (filter.name == item->text())
            m_chosen = filter;
    accept();
}

bool SavedFilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter)
        watched == m_list ? use() : savePresent();
    else if (watched == m_list && key == Qt::Key_F2)
        renameCurrent();
    else if (watched == m_list && key == Qt::Key_Delete)
        removeCurrent();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

} // namespace muster
