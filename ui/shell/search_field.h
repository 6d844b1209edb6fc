// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>

class QFrame;
class QLabel;
class QListWidget;

namespace muster {

/// One thing found; the note says in a word or two what it is.
struct SearchHit {
    QString text;
    QString note;
    QString icon;
    Location place;
};

/// Looks for what was typed and hands over what is found, at once or later, in the window's thread.
using Search = std::function<void(const QString &text, const std::function<void(const QList<SearchHit> &)> &take)>;

/// The field on top that finds anything from anywhere. Down and Up walk the hits, Enter opens one, Esc
/// closes the list and then empties the field.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(Search search, QWidget *parent);

    /// The hits on show, in their order.
    QList<SearchHit> hits() const { return m_hits; }
    bool isOpen() const;

signals:
    void found(const muster::Location &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    void take(const QString &wanted, const QList<SearchHit> &hits);
    void buildList();
    void showHits();
    void placeList();
    void closeList();
    void step(int by);
    void choose(int row);
    void retranslate();

    Search m_search;
    QList<SearchHit> m_hits;
    QString m_answered;                 ///< the hits are those of these words
    bool m_opensWhenFound = false;      ///< Enter came before the hits did
    QTimer m_pause;
    QLabel *m_hint;
    QFrame *m_frame = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace muster
