// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/acts.h"
#include "ui/office_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace muster {

class HeldTable;
class MessageStrip;
class RecordForm;

/// What an act is to be taken on, and how that was chosen, in words.
struct ActScope {
    QualificationActKind kind = QualificationActKind::Extension;
    QList<QualificationId> qualifications;
    QString words;
};

/// One act on many qualifications: its form at the left, at the right what it would do to each of them before it is done.
/// Those it cannot touch are named, and can be left out.
class ActView : public QWidget {
    Q_OBJECT

public:
    explicit ActView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void begin(const ActScope &scope, QDate day);
    void save();
    void leave();
    void takeFocus();
    void retranslate();

    /// Null before the first act is begun.
    RecordForm *form() const { return m_form; }
    HeldTable *table() const { return m_table; }
    QLabel *count() const { return m_count; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *leaveOutButton() const { return m_leaveOut; }
    MessageStrip *strip() const { return m_strip; }

signals:
    void said(const QString &words);
    /// Ended, with an act or without.
    void left();

private:
    QWidget *buildForm();
    QWidget *buildEffects();
    void makeForm();
    void fill(QDate day);
    QualificationAct typed() const;
    void ask();
    void take(const QList<ActEffect> &effects);
    void showCount();
    void leaveOut();
    void setColumns();
    QVariantList cells(const ActEffect &effect) const;

    OfficeDesk m_desk;
    ActScope m_scope;
    QList<ActEffect> m_effects;
    MessageStrip *m_strip;
    QLabel *m_title;
    QLabel *m_follows;
    QScrollArea *m_area;
    RecordForm *m_form = nullptr;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QLabel *m_count;
    QPushButton *m_leaveOut;
    HeldTable *m_table;
};

} // namespace muster
