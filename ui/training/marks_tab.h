// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/mark_book.h"
#include "ui/training/sheet_tab.h"

class QCheckBox;

namespace muster {

/// The marks of a course: its people against the components of its curriculum, resits behind the first sitting, and at the
/// end the whole mark and its band as they come to be while one types.
class MarksTab : public SheetTab {
    Q_OBJECT

public:
    explicit MarksTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void retranslate() override;

    /// Shows one sitting more than there are.
    QCheckBox *resits() const { return m_resits; }

protected:
    void read() override;
    QString keyOf(EntryPlace place) const override;
    EntryPlace placeOf(const QString &key) const override;
    Saving saving(const QList<EnteredText> &cells) const override;
    void showLive(const QList<EntryPlace> &places) override;
    QString summaryWords() const override;

private:
    /// A column of marks: the first sitting is 1.
    struct Paper {
        Component component;
        int sitting = 1;
    };

    void build();
    QList<Paper> papers() const;
    QList<EntryColumn> columns() const;
    QList<EntryRow> rows() const;
    QString hintOf(const Paper &paper) const;
    QString faultOf(EntryPlace place, const QString &text) const;
    const Paper *paperAt(int column) const;
    QList<CourseMark> marksOf(int row) const;
    void showPerson(int row);
    void showMark(EntryPlace place);
    void showPaper(int column);

    MarkBook m_book;
    QList<Paper> m_papers;
    QList<std::optional<double>> m_whole;       ///< of the people in their order
    QLabel *m_rule;
    QCheckBox *m_resits;
};

} // namespace muster
