// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/saved_filters.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace muster {

/// The saved filters of a list: Enter uses the chosen one, F2 renames it, Delete removes it; the present filter is saved
/// under a name. chosen() is the one to use when the panel was accepted.
class SavedFilterPanel : public QDialog {
    Q_OBJECT

public:
    SavedFilterPanel(const SavedFilters &filters, const SavedFilter &present, QWidget *parent = nullptr);

    const SavedFilter &chosen() const { return m_chosen; }

    QListWidget *list() const { return m_list; }
    QLineEdit *name() const { return m_name; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QLayout *buildSave();
    QLayout *buildButtons();
    void fill(const QString &current);
    void savePresent();
    void renameCurrent();
    void renamed(int row);
    void removeCurrent();
    void use();
    void showWhatSaveDoes();

    SavedFilters m_filters;
    SavedFilter m_present;
    SavedFilter m_chosen;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_save;
};

} // namespace muster
