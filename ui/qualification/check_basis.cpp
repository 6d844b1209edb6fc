// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/check_basis.h"

#include "core/base/errors.h"
#include "core/qualification/revoked_numbers.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace muster {

namespace {

// Far more than any office has keys or revoked numbers.
constexpr qint64 longestFile = 50'000'000;

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        throw Refused(Problem{{}, CheckBasis::tr("The file %1 cannot be read.").arg(path), {}});
    return QString::fromUtf8(file.readAll());
}

QLabel *wrapped(QWidget *parent)
{
    QLabel *label = makeLabel(TextLook::Soft, {}, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

CheckBasis::CheckBasis(QWidget *parent)
    : QFrame(parent), m_title(makeLabel(TextLook::Heading, {}, this)), m_keyWords(wrapped(this)), m_revokedWords(wrapped(this)),
      m_openKeys(makeButton(ButtonLook::Plain, {}, this)), m_openRevoked(makeButton(ButtonLook::Plain, {}, this)),
      m_own(makeButton(ButtonLook::Link, {}, this))
{
    setObjectName(QStringLiteral("card"));
    build();
    connect(m_openKeys, &QPushButton::clicked, this, &CheckBasis::askKeys);
    connect(m_openRevoked, &QPushButton::clicked, this, &CheckBasis::askRevoked);
    connect(m_own, &QPushButton::clicked, this, &CheckBasis::useOwn);
    retranslate();
}

void CheckBasis::build()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_openKeys);
    buttons->addWidget(m_openRevoked);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_title);
    rows->addWidget(m_keyWords);
    rows->addWidget(m_revokedWords);
    rows->addLayout(buttons);
    rows->addWidget(m_own, 0, Qt::AlignLeft);
    setTabOrderOf({m_openKeys, m_openRevoked, m_own});
}

CheckedBy CheckBasis::read(const Database &database, QDate day)
{
    m_read = isOwn() ? officeChecks(database, day) : CheckedBy{*m_keys, m_revoked, day};
    showWords();
    return m_read;
}

void CheckBasis::openKeys(const QString &path)
{
    m_keys = publicKeysOf(textOf(path));
    m_revoked = std::nullopt;
    emit changed();
}

void CheckBasis::openRevoked(const QString &path)
{
    m_revoked = revocationListOf(textOf(path), *m_keys);
    emit changed();
}

void CheckBasis::useOwn()
{
    m_keys = std::nullopt;
    m_revoked = std::nullopt;
    emit changed();
}

void CheckBasis::askKeys()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("The key file of the office that issued the certificates"), usualFolder(),
                                                      tr("Key files (*.musterkeys *.txt);;All files (*)"));
    if (!path.isEmpty())
        attempt(this, [&] { openKeys(path); });
}

void CheckBasis::askRevoked()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("The revocation file of the office that issued the certificates"), usualFolder(),
                                                      tr("Revocation files (*.musterrevoked *.txt);;All files (*)"));
    if (!path.isEmpty())
        attempt(this, [&] { openRevoked(path); });
}

void CheckBasis::showWords()
{
    m_openRevoked->setVisible(!isOwn());
    m_own->setVisible(!isOwn());
    if (isOwn()) {
        m_keyWords->setText(m_read.keys.keys.isEmpty() ? tr("This office has no signing key yet.")
                                                       : tr("The keys of this office (%n)", nullptr, int(m_read.keys.keys.size())));
        m_revokedWords->setText(tr("Revocations as the register has them"));
        return;
    }
    m_keyWords->setText(tr("Key file of «%1», written on %2 (%n key(s))", nullptr, int(m_keys->keys.size())).arg(m_keys->issuer, dayText(m_keys->writtenOn)));
    m_revokedWords->setText(m_revoked ? tr("Revocation file of %1 (%n number(s))", nullptr, int(m_revoked->numbers.size())).arg(dayText(m_revoked->writtenOn))
                                      : tr("No revocation file: what was revoked is not known."));
}

QString CheckBasis::words() const
{
    return m_keyWords->text() + u'\n' + m_revokedWords->text();
}

void CheckBasis::retranslate()
{
    m_title->setText(tr("Checked by"));
    m_openKeys->setText(tr("Another key file…"));
    m_openRevoked->setText(tr("Revocation file…"));
    m_own->setText(tr("Use the keys of this office again"));
    showWords();
}

} // namespace muster
