// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QAction;
class QLineEdit;

namespace muster {

/// A day typed as dd/mm/yyyy or picked from a calendar (F4 or Alt+Down), or none. When the field is left the day is
/// written out in full.
class DayEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit DayEditor(QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString typingFault() const override;
    bool isMidway() const override;
    QString typedText() const override;
    void setTypedText(const QString &text) override;
    QWidget *control() const override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDate day() const;
    void openCalendar();

    QLineEdit *m_line;
    QAction *m_calendar;
};

} // namespace muster
