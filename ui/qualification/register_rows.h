// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/qualification/register_list.h"
#include "ui/office_desk.h"

#include <QWidget>

namespace muster {

class PagedModel;

/// The rows of the register: which there are and in which order is read at once, of the rows only the pages looked at.
class RegisterRows : public QObject {
    Q_OBJECT

public:
    /// Faults in reading are shown in the view's message strip.
    RegisterRows(const OfficeDesk &desk, QWidget *view);

    PagedModel *model() const { return m_model; }
    void show(const RegisterFilter &filter);
    void sortBy(const QByteArray &column, Qt::SortOrder order);
    /// All the rows of what is on show for another thread.
    std::function<SheetRows()> everything() const;

    qint64 count() const { return m_ids.size(); }
    CertificateId at(int row) const { return m_ids.value(row); }
    qsizetype rowOf(CertificateId id) const { return m_ids.indexOf(id); }

private:
    QList<QVariantList> rows(qint64 offset, int limit);

    OfficeDesk m_desk;
    QWidget *m_view;
    PagedModel *m_model;
    RegisterFilter m_filter;
    RegisterOrder m_order;
    QList<CertificateId> m_ids;
};

} // namespace muster
