// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/record_section.h"

class QLabel;

namespace muster {

class LetterheadPreview;

/// What the office says of itself on its papers: the form, and beside it the letterhead as it will be printed, which
/// follows what is typed.
class OfficeSection : public RecordSection {
    Q_OBJECT

public:
    OfficeSection(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh() override;
    void choose(qint64 id) override;
    void takeFocus() override;
    void retranslate() override;
    RecordPanel *panel() const override { return m_panel; }

    LetterheadPreview *preview() const { return m_preview; }

private:
    QWidget *buildPreview();
    void showTyped();

    OfficeDesk m_desk;
    RecordPanel *m_panel;
    QLabel *m_title;
    QLabel *m_words;
    LetterheadPreview *m_preview;
};

} // namespace muster
