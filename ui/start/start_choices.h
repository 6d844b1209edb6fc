// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/recent_offices.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muster {

class CheckedField;

/// What a person can begin with: an office of before, a new one, one that is there already, or the sample.
class StartChoices : public QWidget {
    Q_OBJECT

public:
    explicit StartChoices(QWidget *parent = nullptr);

    /// Reads the offices of before anew.
    void refresh();
    /// Puts an address into the field to be completed, such as one whose password is missing.
    void offer(const OfficeAddress &address);
    void takeFocus();
    void retranslate();

    CheckedField *address() const { return m_address; }

signals:
    void newAsked();
    void sampleAsked();
    void chosen(const muster::OfficeAddress &address);

private:
    /// A card of this page: its heading, its words, and what stands beside and below them.
    struct Card {
        QLabel *heading;
        QLabel *words;
        QHBoxLayout *head;
        QVBoxLayout *rows;
    };
    Card addCard();
    void build();
    void addRecent(const RecentOffice &office, int row);
    QWidget *removeButton(const RecentOffice &office);
    QPushButton *recentButton(const RecentOffice &office);
    void removeRecent(const OfficeAddress &address);
    void openTyped();
    void chooseFile();

    QVBoxLayout *m_rows;
    Card m_recent;
    Card m_new;
    Card m_open;
    Card m_sample;
    QWidget *m_recentRows;
    QGridLayout *m_recentGrid;
    QPushButton *m_newButton;
    CheckedField *m_address;
    QPushButton *m_openButton;
    QPushButton *m_fileButton;
    QPushButton *m_sampleButton;
};

} // namespace muster
