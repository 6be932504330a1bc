// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/thread_end.h"

#include <QThread>

#include <openssl/crypto.h>

namespace transmittal::core {

void leaveOpenSsl()
{
    OPENSSL_thread_stop();
}

void leaveOpenSslAtEndOf(QThread &thread)
{
    QObject::connect(&thread, &QThread::finished, &thread, &leaveOpenSsl, Qt::DirectConnection);
}

} // namespace transmittal::core
