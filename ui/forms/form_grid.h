// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace muster {

class FormRow;

/// The rows of a form below each other, or in two columns where there is room; what is read from left to right and down
/// is also walked so. Rows of several lines take the whole width. Headings begin groups.
class FormGrid : public QWidget {
    Q_OBJECT

public:
    /// From this width on there are two columns.
    static constexpr int widthOfTwo = 760;

    explicit FormGrid(QWidget *parent = nullptr);

    /// The words are English, translated in the context.
    void addHeading(const char *context, const char *words);
    void addRow(FormRow *row);
    /// These rows are not shown for now, nor the headings that have no other.
    void leaveOut(const QSet<const QWidget *> &rows);
    int columns() const { return m_columns; }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Heading {
        const char *context;
        const char *words;
        QLabel *label;
    };
    struct Part {
        QWidget *widget;
        bool isWide;
    };

    void arrange();
    bool isHeading(const QWidget *widget) const;

    QGridLayout *m_grid = nullptr;
    QList<Heading> m_headings;
    QList<Part> m_parts;
    QSet<const QWidget *> m_rowsLeftOut;
    QSet<const QWidget *> m_leftOut;        ///< these rows, and their headings
    int m_columns = 1;
};

} // namespace muster
