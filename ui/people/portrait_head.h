// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tone.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace muster {

class ElidedLabel;
class PortraitPlace;

/// The head of a page about one person: the photo, the name, one line that says who this is, and chips below them.
class PortraitHead : public QWidget {
    Q_OBJECT

public:
    explicit PortraitHead(QWidget *parent = nullptr);

    PortraitPlace *portrait() const { return m_portrait; }
    /// What the chips say, one after another.
    QStringList chips() const;

protected:
    QLabel *addChip(Tone tone);
    /// The line is made of those parts that are not empty.
    void setWords(const QString &name, QStringList line);
    /// Where there is nobody to speak of: without chips.
    void sayPlainly(const QString &name, const QString &line);

private:
    QLayout *buildWords();

    PortraitPlace *m_portrait;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    QHBoxLayout *m_chipRow;
    QList<QLabel *> m_chips;
};

} // namespace muster
