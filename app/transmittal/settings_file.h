// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/program_settings.h"
#include "connection_form.h"

namespace transmittal::app {

/// The settings file as the place where this machine's database is written down: the one that was read when
/// it can be written, else the user's own, which then takes over all of it and goes before the machine's. GUI
/// thread.
class SettingsFile final : public models::ConnectionStore
{
public:
    explicit SettingsFile(const ProgramSettings &settings);

    [[nodiscard]] QString place() const override { return m_target; }
    [[nodiscard]] QFuture<core::Result<void>> store(const database::ConnectionSettings &settings) override;

private:
    QString m_source; ///< what was read; empty: nothing
    QString m_target;
};

} // namespace transmittal::app
