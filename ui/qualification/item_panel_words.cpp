// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_fields.h"
#include "ui/qualification/colour_box.h"
#include "ui/qualification/item_panel.h"
#include "ui/qualification/item_text_box.h"
#include "ui/qualification/measure_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace muster {

void ItemPanel::offerFields()
{
    const QVariant before = m_onlyWith->currentData();
    const QSignalBlocker quiet(m_onlyWith);
    m_onlyWith->clear();
    m_onlyWith->addItem(tr("Always"), QString());
    for (const CertificateField &field : certificateFields())
        m_onlyWith->addItem(fieldLabel(field), QString::fromLatin1(field.key));
    m_onlyWith->setCurrentIndex(m_onlyWith->findData(before));
}

void ItemPanel::retranslate()
{
    m_rows.name(m_place, tr("Place in millimetres"));
    m_rows.name(m_lineUpRow, tr("Line up"));
    m_rows.name(m_letters, tr("Letters"));
    m_rows.name(m_colour, tr("Colour"));
    m_rows.name(m_stroke, tr("Thickness of the line"));
    m_rows.name(m_picture, tr("Picture"));
    m_rows.name(m_onlyWith, tr("Printed only with"));
    const auto measure = [](MeasureBox *box, const QString &name, const QString &prefix, const QString &suffix) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setPrefix(prefix);
        box->setSuffix(suffix);
    };
    measure(m_left, tr("From the left, in millimetres"), tr("← "), {});
    measure(m_top, tr("From the top, in millimetres"), tr("↑ "), {});
    measure(m_wide, tr("Width in millimetres"), tr("↔ "), {});
    measure(m_high, tr("Height in millimetres"), tr("↕ "), {});
    measure(m_points, tr("Size of the letters in points"), {}, tr(" pt"));
    measure(m_spacing, tr("Space between letters in percent"), tr("apart "), tr(" %"));
    measure(m_stroke, tr("Thickness of the line in millimetres"), {}, tr(" mm"));
    const QStringList edges{tr("Left edges"), tr("Middles, side by side"), tr("Right edges"), tr("Upper edges"), tr("Middles, one below another"), tr("Lower edges")};
    for (int i = 0; i < m_lineUp.size(); ++i) {
        m_lineUp[i]->setAccessibleName(edges[i]);
        m_lineUp[i]->setToolTip(edges[i]);
    }
    m_family->setAccessibleName(tr("Font"));
    m_bold->setText(tr("Bold"));
    m_slanted->setText(tr("Slanted"));
    const int align = m_align->currentIndex();
    const QSignalBlocker quiet(m_align);
    m_align->clear();
    m_align->addItems({tr("Lines begin at the left"), tr("Lines in the middle"), tr("Lines end at the right")});
    m_align->setCurrentIndex(align);
    m_align->setAccessibleName(tr("Lines"));
    m_colour->setAccessibleName(tr("Colour"));
    m_colour->retranslate();
    m_choosePicture->setText(tr("Choose…"));
    m_choosePicture->setAccessibleName(tr("Choose a picture"));
    m_takeOut->setText(tr("Take out"));
    m_takeOut->setAccessibleName(tr("Take the picture out"));
    m_onlyWith->setAccessibleName(tr("Printed only with this field"));
    m_onlyWith->setToolTip(tr("The item is left out where this field is empty"));
    m_text->retranslate();
    offerFields();
}

} // namespace muster
