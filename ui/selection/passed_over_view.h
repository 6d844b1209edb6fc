// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/passed_over.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QComboBox;
class QLineEdit;

namespace muster {

class ShortList;

/// Who was passed over, was not selected, withdrew or rests, and why; narrowed to a call, and by words as one types.
class PassedOverView : public PageView {
    Q_OBJECT

public:
    explicit PassedOverView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void takeFocus() override;
    void retranslate() override;

    ShortList *list() const { return m_list; }
    QComboBox *call() const { return m_call; }
    QLineEdit *words() const { return m_words; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillCalls();
    void fill();
    bool isWanted(const PassedOverRow &row) const;

    OfficeDesk m_desk;
    QComboBox *m_call;
    QLineEdit *m_words;
    ShortList *m_list;
};

} // namespace muster
