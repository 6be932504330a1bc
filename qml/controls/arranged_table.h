// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table_model.h"

#include <QAbstractProxyModel>
#include <QQmlParserStatus>

#include <vector>

namespace transmittal::controls {

/// A column as it stands in the view: what the model says of it, and how wide this person has made it.
struct ArrangedColumn
{
    Q_GADGET
    QML_VALUE_TYPE(arrangedColumn)
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(bool alignRight MEMBER alignRight CONSTANT FINAL)
    Q_PROPERTY(bool sortable MEMBER sortable CONSTANT FINAL)
    Q_PROPERTY(bool shown MEMBER shown CONSTANT FINAL)
    Q_PROPERTY(qreal x MEMBER x CONSTANT FINAL)
    Q_PROPERTY(qreal width MEMBER width CONSTANT FINAL)

public:
    QString id;
    QString title;
    QString kind;
    bool alignRight = false;
    bool sortable = false;
    bool shown = true;
    qreal x = 0;     ///< from the left edge of the table's content
    qreal width = 0; ///< as shown: with its share of what the view has left
    int minimumWidth = 60;
    int source = 0; ///< its place in the model
    int wanted = 0; ///< the width that is remembered
    int share = 0;  ///< of what the view has left; 0 also once this person has set a width
};

/// A TableModel with its columns as this person arranged them: some hidden, in another order, with other
/// widths; remembered in Preferences under the key. Rows are the model's own. GUI thread.
class ArrangedTable : public QAbstractProxyModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(transmittal::models::TableModel *table READ table WRITE setTable NOTIFY tableChanged FINAL)
    Q_PROPERTY(QString settingsKey READ settingsKey WRITE setSettingsKey NOTIFY settingsKeyChanged FINAL)
    Q_PROPERTY(qreal viewWidth READ viewWidth WRITE setViewWidth NOTIFY viewWidthChanged FINAL)
    Q_PROPERTY(QList<transmittal::controls::ArrangedColumn> columns READ columns NOTIFY arranged FINAL)
    Q_PROPERTY(QList<transmittal::controls::ArrangedColumn> allColumns READ allColumns NOTIFY arranged FINAL)
    Q_PROPERTY(qreal totalWidth READ totalWidth NOTIFY arranged FINAL)

public:
    explicit ArrangedTable(QObject *parent = nullptr);

    [[nodiscard]] models::TableModel *table() const { return m_table; }
    void setTable(models::TableModel *table);
    [[nodiscard]] QString settingsKey() const { return m_settingsKey; }
    void setSettingsKey(const QString &key);
    /// What there is to fill: columns with long texts share what the others leave, and the last takes the
    /// rest.
    [[nodiscard]] qreal viewWidth() const { return m_viewWidth; }
    void setViewWidth(qreal width);
    /// The shown ones from left to right, and all of them.
    [[nodiscard]] QList<ArrangedColumn> columns() const;
    [[nodiscard]] QList<ArrangedColumn> allColumns() const;
    [[nodiscard]] qreal totalWidth() const;

    Q_INVOKABLE [[nodiscard]] qreal widthAt(int column) const;
    /// Keeps the columns before it as wide as they are, so that its edge stays where it is dragged to.
    Q_INVOKABLE void setWidth(const QString &columnId, qreal width);
    /// Moves a shown column to another place among the shown ones; a place outside is the nearest one.
    Q_INVOKABLE void move(const QString &columnId, int to);
    /// The last shown column stays: a table without one says nothing.
    Q_INVOKABLE void setShown(const QString &columnId, bool shown);
    /// As the model would have it.
    Q_INVOKABLE void reset();
    /// The place among the shown ones, -1 when it is hidden or unknown.
    Q_INVOKABLE [[nodiscard]] int placeOf(const QString &columnId) const;
    /// Where a column would stand that is dropped at this distance from the content's left edge.
    Q_INVOKABLE [[nodiscard]] int placeAt(qreal x) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;
    /// The view asks for more by itself, near an edge; see DataTable.
    [[nodiscard]] bool canFetchMore(const QModelIndex &) const override { return false; }
    void fetchMore(const QModelIndex &) override {}

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

Q_SIGNALS:
    void tableChanged();
    void settingsKeyChanged();
    void viewWidthChanged();
    /// Places, widths or titles have changed.
    void arranged();

private:
    void followRows();
    void load();
    void save() const;
    void layOut();
    void shareOut(qreal left);
    void keepWidth(ArrangedColumn &column, int width) const;
    [[nodiscard]] std::vector<std::size_t> shownPlaces() const;

    QPointer<models::TableModel> m_table;
    QString m_settingsKey;
    std::vector<ArrangedColumn> m_all; ///< in the person's order, hidden ones included
    std::vector<ArrangedColumn> m_shown;
    qreal m_viewWidth = 0;
    bool m_complete = true;
};

} // namespace transmittal::controls
