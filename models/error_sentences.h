// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace transmittal::models {

// The sentences for staff of errors, for KnownSentences, marked for translation in the context "Error". Where
// an English word of ours would stand in a place, there is one sentence for each of these words.

/// The database's of settings, notifications, staff, workers, channels and secrets.
[[nodiscard]] std::span<const char *const> accessSentences();
/// The database's of queues, workers and their jobs; most of them a person never meets.
[[nodiscard]] std::span<const char *const> engineSentences();
/// The database's of transmissions and bulk actions, and why an action does not apply to a transmission.
[[nodiscard]] std::span<const char *const> deskSentences();
/// Of services/database.
[[nodiscard]] std::span<const char *const> databaseSentences();
/// Of the other services, and of what the programs share.
[[nodiscard]] std::span<const char *const> serviceSentences();
/// Of making and starting a practice.
[[nodiscard]] std::span<const char *const> practiceSentences();

} // namespace transmittal::models
