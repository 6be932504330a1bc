// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_list.h"

#include "language_watch.h"

#include <algorithm>
#include <tuple>

namespace transmittal::models {

namespace {

constexpr int beginsWord = 8;
constexpr int followsOn = 5;
constexpr int anywhere = 1;
constexpr int inOnePiece = 8; // a letter: what was typed stands there as it is

/// Without accents and case, so that "linea" finds "Línea".
QString plain(QStringView text)
{
    QString letters;
    for (const QChar letter : text.toString().normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            letters.append(letter.toCaseFolded());
    return letters;
}

int scoreOf(const Command &command, const QString &query)
{
    if (query.isEmpty())
        return 0;
    const int byText = fuzzyScore(command.text(), query);
    const int withGroup = fuzzyScore(command.group() + u' ' + command.text(), query) - 1;
    return std::max(byText, withGroup);
}

} // namespace

int fuzzyScore(QStringView text, QStringView query)
{
    const QString letters = plain(text);
    int score = 0;
    qsizetype at = 0;
    bool first = true;
    for (const QChar wanted : plain(query)) {
        if (wanted.isSpace())
            continue;
        // The beginning of a word further on is worth more than any letter here, unless this goes on a match.
        qsizetype found = letters.indexOf(wanted, at);
        if (found < 0)
            return -1;
        if (found != at || first) {
            for (qsizetype word = found; word >= 0; word = letters.indexOf(wanted, word + 1)) {
                if (word == 0 || !letters.at(word - 1).isLetterOrNumber()) {
                    found = word;
                    break;
                }
            }
        }
        const bool atWord = found == 0 || !letters.at(found - 1).isLetterOrNumber();
        score += atWord ? beginsWord : (found == at && !first ? followsOn : anywhere);
        at = found + 1;
        first = false;
    }
    const QString typed = plain(query).trimmed();
    return letters.contains(typed) ? score + inOnePiece * static_cast<int>(typed.size()) : score;
}

CommandList::CommandList(QObject *parent) : QAbstractListModel(parent), m_commands(Commands::provided())
{
    if (!m_commands)
        return;
    connect(m_commands, &Commands::listChanged, this, &CommandList::update);
    connect(m_commands, &Commands::recentChanged, this, &CommandList::update);
    // Afterwards: the words of commands stand in QML, which speaks the other language a moment later.
    LanguageWatch::listen(
        this, [this] { QMetaObject::invokeMethod(this, &CommandList::renew, Qt::QueuedConnection); });
}

void CommandList::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    update();
    Q_EMIT activeChanged();
}

void CommandList::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    update();
    Q_EMIT queryChanged();
}

void CommandList::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
    Q_EMIT kindChanged();
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    Command *command = m_rows[static_cast<std::size_t>(index.row())];
    if (!command)
        return {};
    switch (role) {
    case CommandRole:
        return QVariant::fromValue(command);
    case CommandIdRole:
        return command->id();
    case TextRole:
        return command->text();
    case GroupRole:
        return command->group();
    case KeyRole:
        return Commands::keyText(command->shortcut());
    case IconRole:
        return command->iconName();
    case RefusalRole:
        return command->refusal();
    case RecentRole:
        return m_commands && command->isRemembered() && m_commands->recent().contains(command->id());
    default:
        return {};
    }
}

QHash<int, QByteArray> CommandList::roleNames() const
{
    return {{CommandRole, "command"}, {CommandIdRole, "commandId"},
            {TextRole, "text"},       {GroupRole, "group"},
            {KeyRole, "key"},         {IconRole, "iconName"},
            {RecentRole, "recent"},   {RefusalRole, "refusal"}};
}

bool CommandList::run(int row)
{
    if (!m_commands || row < 0 || row >= count() || !m_rows[static_cast<std::size_t>(row)])
        return false;
    return m_commands->choose(m_rows[static_cast<std::size_t>(row)]->id());
}

std::vector<QPointer<Command>> CommandList::wanted() const
{
    std::vector<QPointer<Command>> rows;
    if (!m_active || !m_commands)
        return rows;
    for (Command *command : m_commands->all()) {
        const bool fits = m_kind == Kind::Palette
                              ? command->isEnabled() && command->isListed() && !command->isHandledElsewhere()
                          : m_kind == Kind::Keys
                              ? !command->shortcut().isEmpty()
                              : !command->shortcut().isEmpty() && !command->isHandledElsewhere();
        if (fits && !command->text().isEmpty() && scoreOf(*command, m_query) >= 0)
            rows.emplace_back(command);
    }
    if (m_kind == Kind::Bound)
        return rows;
    if (m_kind == Kind::Keys) {
        std::ranges::stable_sort(rows, {}, [](const QPointer<Command> &row) { return row->group(); });
        return rows;
    }
    const QStringList recent = m_commands->recent();
    const auto rank = [&](const Command &command) {
        // An older version may have kept one that is not to be remembered.
        const qsizetype at = command.isRemembered() ? recent.indexOf(command.id()) : -1;
        return at < 0 ? recent.size() : at;
    };
    std::ranges::stable_sort(rows, {}, [&](const QPointer<Command> &row) {
        return std::tuple(-scoreOf(*row, m_query), !row->isPossible(), rank(*row), !row->isHere());
    });
    return rows;
}

void CommandList::update()
{
    auto rows = wanted();
    if (rows == m_rows)
        return;
    // What has gone goes first, row by row, so that what the frame has bound to the others stays bound.
    for (std::size_t row = m_rows.size(); row-- > 0;) {
        if (std::ranges::find(rows, m_rows[row]) == rows.end()) {
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
            endRemoveRows();
        }
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto present = std::ranges::find(m_rows, rows[row]);
        const auto place = m_rows.begin() + static_cast<std::ptrdiff_t>(row);
        if (present == place && present != m_rows.end())
            continue;
        const int to = static_cast<int>(row);
        if (present == m_rows.end()) {
            beginInsertRows({}, to, to);
            m_rows.insert(place, rows[row]);
            endInsertRows();
        } else {
            const int from = static_cast<int>(present - m_rows.begin());
            beginMoveRows({}, from, from, {}, to);
            std::rotate(place, present, present + 1);
            endMoveRows();
        }
    }
    Q_EMIT countChanged();
}

void CommandList::renew()
{
    update();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

} // namespace transmittal::models
