// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QStringListModel;

namespace muster {

/// One thing to choose: what it stands for, and its words.
struct BoxChoice {
    QVariant value;
    QString words;
};

/// A choice one types into: any part of the words, with or without marks, narrows the list. The mouse wheel scrolls
/// what is around it and changes nothing.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Keeps what is chosen when it is still there.
    void setChoices(const QList<BoxChoice> &choices);
    void choose(const QVariant &value);
    /// Null when nothing is chosen, or when what was typed is in no choice's words.
    QVariant chosen() const;
    /// Whether something was typed that is no choice.
    bool isAstray() const;
    /// Whether what was typed is part of some choice's words.
    bool mayBecomeOne() const;

signals:
    void chosenByHand();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    int meant() const;

    QStringListModel *m_words;
};

} // namespace muster
