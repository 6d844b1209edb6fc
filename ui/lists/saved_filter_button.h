// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/saved_filters.h"

#include <QToolButton>

#include <functional>

namespace muster {

/// What a filter bar can do with saved filters.
struct FilterBarState {
    std::function<QVariantMap()> state;
    std::function<void(const QVariantMap &)> setState;
};

/// The button beside a filter that has its saved filters in a menu; Ctrl+Shift+F opens the panel they are kept in.
class SavedFilterButton : public QToolButton {
    Q_OBJECT

public:
    SavedFilterButton(const SavedFilters &filters, FilterBarState bar, QWidget *parent = nullptr);

    /// To be called when the bar's filter has changed: the button bears the name of the filter in use.
    void showName();
    void openPanel();
    void retranslate();
    /// Where there is no room the icon is enough.
    QSize minimumSizeHint() const override { return {36, sizeHint().height()}; }

private:
    void fillMenu();
    /// The saved filter that the bar shows now; without a name when it shows none.
    SavedFilter present() const;

    SavedFilters m_filters;
    FilterBarState m_bar;
};

} // namespace muster
