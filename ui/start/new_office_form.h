// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/office_plan.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

class CheckedField;

/// What a new office is called and where it is kept, checked while one types. Enter goes on to the next field and from
/// the last one makes the office; Esc leaves.
class NewOfficeForm : public QFrame {
    Q_OBJECT

public:
    explicit NewOfficeForm(QWidget *parent = nullptr);

    OfficePlan plan() const;
    /// Empties the form for another office.
    void begin();
    void retranslate();

signals:
    void asked(const muster::OfficePlan &plan);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    CheckedField *addField(const char *column);
    void follow();
    void tell(const Problems &problems);
    void suggestPlace();
    void choosePlace();
    void make();

    QLabel *m_title;
    QLabel *m_words;
    QList<CheckedField *> m_fields;
    CheckedField *m_name;
    CheckedField *m_nameVi;
    CheckedField *m_country;
    CheckedField *m_place;
    QLabel *m_placeWords;
    QPushButton *m_choose;
    QPushButton *m_make;
    QPushButton *m_leave;
    bool m_placeIsOwn = false;      ///< the place was typed or chosen, and follows the name no longer
    bool m_tried = false;
};

} // namespace muster
