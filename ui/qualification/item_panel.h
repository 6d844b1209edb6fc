// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/layout_edits.h"
#include "ui/qualification/edit_history.h"
#include "ui/qualification/labelled_rows.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace muster {

class ColourBox;
class ElidedLabel;
class ItemTextBox;
class MeasureBox;

/// What is done to each chosen item.
using ItemEdit = std::function<void(LayoutItem &)>;

/// Everything that can be said of the chosen items: what they say, where they stand and how they look. Of several, what all
/// of them have is shown as the first has it, and changed in all.
class ItemPanel : public QWidget {
    Q_OBJECT

public:
    explicit ItemPanel(QWidget *parent = nullptr);

    /// At least one item, and what is wrong with them.
    void show(const QList<LayoutItem> &items, const QStringList &faults);
    /// To what one changes mostly: what a text says, else the place.
    void takeFocus();
    void retranslate();

    ItemTextBox *text() const { return m_text; }
    MeasureBox *left() const { return m_left; }
    MeasureBox *top() const { return m_top; }
    MeasureBox *wide() const { return m_wide; }
    MeasureBox *high() const { return m_high; }
    MeasureBox *points() const { return m_points; }
    QComboBox *family() const { return m_family; }
    ColourBox *colour() const { return m_colour; }
    QCheckBox *bold() const { return m_bold; }
    QComboBox *onlyWith() const { return m_onlyWith; }
    QPushButton *choosePicture() const { return m_choosePicture; }

signals:
    void edited(const muster::ItemEdit &edit, const muster::EditStep &step);
    void lineUpAsked(muster::LineUp edge);
    void pictureAsked();

private:
    void build();
    QWidget *buildPlace();
    QWidget *buildLineUp();
    QWidget *buildLetters();
    QWidget *buildPicture();
    void listen();
    void listenTo(MeasureBox *box, double LayoutItem::*member);
    void listenToPlace(MeasureBox *box, void (QRectF::*set)(qreal));
    void fill(const LayoutItem &item);
    void offerFields();
    void say(const ItemEdit &edit, const QString &what);

    LabelledRows m_rows;
    ElidedLabel *m_title;
    QLabel *m_faults;
    ItemTextBox *m_text;
    MeasureBox *m_left;
    MeasureBox *m_top;
    MeasureBox *m_wide;
    MeasureBox *m_high;
    QList<QToolButton *> m_lineUp;
    QComboBox *m_family;
    MeasureBox *m_points;
    QCheckBox *m_bold;
    QCheckBox *m_slanted;
    QComboBox *m_align;
    MeasureBox *m_spacing;
    ColourBox *m_colour;
    MeasureBox *m_stroke;
    QPushButton *m_choosePicture;
    QPushButton *m_takeOut;
    QComboBox *m_onlyWith;
    QWidget *m_place = nullptr;
    QWidget *m_lineUpRow = nullptr;
    QWidget *m_letters = nullptr;
    QWidget *m_picture = nullptr;
    QLabel *m_hint;
};

} // namespace muster
