// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/record_section.h"

#include <QVariantMap>

class QListWidget;
class QStackedWidget;

namespace muster {

/// The lists an office chooses from: which list, its records, and the form of one. A list is made when it is first
/// chosen, and keeps what is typed in it while another is looked at.
class ReferenceListsView : public QWidget {
    Q_OBJECT

public:
    explicit ReferenceListsView(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh();
    void open(const QVariantMap &detail);
    QVariantMap detail() const;
    void takeFocus();
    void retranslate();

    QListWidget *chooser() const { return m_chooser; }
    RecordSection *current() const;

signals:
    void said(const QString &words);
    void counted(const QString &figure);
    void moved();

private:
    void buildActions();
    void ask(void (RecordPanel::*act)());
    void show(int list);
    RecordSection *make(const ReferenceList &list);

    OfficeDesk m_desk;
    QListWidget *m_chooser;
    QStackedWidget *m_stack;
    QList<RecordSection *> m_views;
};

} // namespace muster
