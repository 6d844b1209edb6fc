// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language.h"
#include "ui/shell/search_field.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace muster {

class Actions;

/// What the top bar shows; the bar's actions are those with the ids back, forward and the whole table in
/// its menu.
struct TopBarSetup {
    QString signedIn;
    QString language;
    QList<Language> languages;
    Search search;
};

class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(const TopBarSetup &setup, const Actions &actions, QWidget *parent);

    SearchField *search() const { return m_search; }
    /// Leaves out what a narrow window has no room for: the product's name and who is signed in, who is told in the
    /// menu's tool tip.
    void setRoom(int width);

signals:
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLanguages(const TopBarSetup &setup);
    QToolButton *buildMenu(const Actions &actions);
    QToolButton *buildStep(QAction *action);
    void retranslate();

    SearchField *m_search;
    QLabel *m_product;
    QLabel *m_signedIn;
    QToolButton *m_menu = nullptr;
};

} // namespace muster
