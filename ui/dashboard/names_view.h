// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strength/left_out.h"

#include <QWidget>

class QLabel;

namespace muster {

class PagedModel;
class TableView;

/// The names behind one figure, and why it is this figure.
struct NamesAnswer {
    QDate day;
    StrengthQuestion question;
    QList<DeployedPerson> people = {};
    qint64 figure = 0;              ///< what strength() says of the same question
    LeftOut left = {};
};

NamesAnswer askNames(const Database &database, QDate day, const StrengthQuestion &question);

/// The list of the names, with the rule in words above it and who is left out.
class NamesView : public QWidget {
    Q_OBJECT

public:
    explicit NamesView(QWidget *parent = nullptr);

    void setAnswer(const NamesAnswer &answer);

signals:
    void personChosen(qint64 person);

private:
    void setColumns();

    NamesAnswer m_answer;
    QLabel *m_rule;
    QLabel *m_left;
    PagedModel *m_model;
    TableView *m_table;
};

} // namespace muster
