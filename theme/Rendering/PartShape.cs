using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Rendering;

/// <summary>How parts of one type are made and given their parameters; found out once by reflection.</summary>
sealed class PartShape
{
    static readonly ConcurrentDictionary<Type, PartShape> Known = new();

    readonly Type _type;
    readonly Dictionary<string, Action<object, object?>> _setters;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The theme is kept whole, see Site.csproj.")]
    PartShape(Type type)
    {
        _type = type;
        _setters = type.GetProperties()
            .Where(p => p.IsDefined(typeof(ParameterAttribute), inherit: true))
            .ToDictionary(p => p.Name, SetterOf, StringComparer.Ordinal);
    }

    public static PartShape Of(Type type) => Known.GetOrAdd(type, static t => new(t));

    [UnconditionalSuppressMessage("Trimming", "IL2077", Justification = "The theme is kept whole, see Site.csproj.")]
    public Part New() => (Part)Activator.CreateInstance(_type)!;

    public void Set(Part part, string parameter, object? value) => _setters[parameter](part, value);

    // Calling a setter is ten times as fast as reflection. All classes share one compiled code, so that it exists in a native program too.
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only classes are filled in, which share the code named beside it.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type asks nothing of what is filled in.")]
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Setter<Part, string>))]
    static Action<object, object?> SetterOf(PropertyInfo property)
    {
        if (property.PropertyType.IsValueType) return property.SetValue;
        var setter = typeof(Setter<,>).MakeGenericType(property.DeclaringType!, property.PropertyType);
        return ((ISetter)Activator.CreateInstance(setter, property.SetMethod!)!).Set;
    }

    interface ISetter
    {
        void Set(object part, object? value);
    }

    sealed class Setter<TPart, TValue>(MethodInfo method) : ISetter
        where TPart : class
        where TValue : class
    {
        readonly Action<TPart, TValue?> _set = method.CreateDelegate<Action<TPart, TValue?>>();

        public void Set(object part, object? value) => _set((TPart)part, (TValue?)value);
    }
}
